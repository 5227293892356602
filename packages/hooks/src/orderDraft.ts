import {
  PUBLIC_NAME_MAX_LENGTH,
  createQuote,
  toMinorUnits,
  type Config,
  type CreateOrderInput,
  type FieldErrorCode,
  type Product,
  type Quantity,
  type Quote,
} from '@offtake/contract';
import { readDecimalInput } from './readDecimalInput.js';

/** How much is entered as: money or metric tons. */
export type QuantityUnit = 'amount' | 'metric_tons';

/** What a buyer has entered so far, as it was typed. */
export interface OrderDraft {
  /** The product's id; null while none is chosen. */
  product: string | null;
  unit: QuantityUnit;
  /** As typed, in the buyer's own way of writing numbers. */
  quantity: string;
  /** Lower-case ISO 4217. */
  currency: string;
  /** In whose name the removal is retired; empty is the Stripe account's. */
  publicName: string;
  paymentSource: string;
}

/** The fields of a draft that can be wrong. */
export type OrderFormField = 'product' | 'quantity' | 'currency' | 'publicName' | 'paymentSource';

/** What a draft comes to: the request it would make and its quote, or what is still wrong with it. */
export interface OrderDraftCheck {
  /** Null while anything is wrong. */
  input: CreateOrderInput | null;
  /** Null while product and quantity give none. */
  quote: Quote | null;
  /** What is wrong, by field. */
  errors: Partial<Record<OrderFormField, FieldErrorCode>>;
}

export interface OrderDraftContext {
  /** The chosen product; null while it is not known. */
  product: Product | null;
  config: Config | null;
  /** BCP 47 language tag in which the quantity is typed. */
  locale: string;
}

/** Checks a draft against the product's own prices and what the backend allows. Pure: the same in, the same out. */
export function checkOrderDraft(draft: OrderDraft, context: OrderDraftContext): OrderDraftCheck {
  const errors: OrderDraftCheck['errors'] = {};
  if (!context.product) errors.product = 'required';
  const publicName = draft.publicName.trim();
  if (publicName.length > PUBLIC_NAME_MAX_LENGTH) errors.publicName = 'too_long';
  const quantity = readQuantity(draft, context.locale);
  if (typeof quantity === 'string') errors.quantity = quantity;
  const quote = typeof quantity === 'string' || !context.product ? null : quoteDraft(draft, quantity, context, errors);
  if (!quote || typeof quantity === 'string' || Object.keys(errors).length > 0) return { input: null, quote, errors };
  return { input: toInput(draft, quantity, quote, publicName), quote, errors };
}

/** The wire pointers of the fields, for errors that come back from the backend. */
export const FIELD_BY_POINTER: Record<string, OrderFormField> = {
  '/product': 'product',
  '/amount': 'quantity',
  '/metric_tons': 'quantity',
  '/currency': 'currency',
  '/beneficiary': 'publicName',
  '/beneficiary/public_name': 'publicName',
  '/payment': 'paymentSource',
  '/payment/source': 'paymentSource',
};

function readQuantity(draft: OrderDraft, locale: string): Quantity | FieldErrorCode {
  const typed = readDecimalInput(draft.quantity, locale);
  if (typed.kind === 'empty') return 'required';
  if (typed.kind === 'invalid') return 'not_a_number';
  if (draft.unit === 'metric_tons') return { metric_tons: typed.value };
  const amount = toMinorUnits(typed.value, draft.currency);
  return amount === null ? 'too_precise' : { amount };
}

function quoteDraft(
  draft: OrderDraft,
  quantity: Quantity,
  { product, config }: OrderDraftContext,
  errors: OrderDraftCheck['errors'],
): Quote | null {
  if (!product) return null;
  const result = createQuote({
    product,
    quantity,
    currency: draft.currency,
    amountIncludesFees: config?.amount_includes_fees,
    amountMetricTonsDecimals: config?.amount_metric_tons_decimals,
  });
  if (!result.ok) {
    errors[result.field === 'currency' ? 'currency' : 'quantity'] = result.code;
    return null;
  }
  const limit = config?.limits.amount_total[draft.currency];
  if (limit !== undefined && result.quote.amount_total > limit) errors.quantity = 'too_large';
  return result.quote;
}

function toInput(draft: OrderDraft, quantity: Quantity, quote: Quote, publicName: string): CreateOrderInput {
  return {
    product: quote.product,
    ...('amount' in quantity ? quantity : { metric_tons: quote.metric_tons }),
    currency: draft.currency,
    ...(publicName === '' ? {} : { beneficiary: { public_name: publicName } }),
    expected_total: quote.amount_total,
    ...(draft.paymentSource === 'balance' ? { payment: { source: 'balance' } } : {}),
  };
}
