import {
  PUBLIC_NAME_MAX_LENGTH,
  compareMetricTons,
  createQuote,
  type Config,
  type CreateOrderInput,
  type FieldErrorCode,
  type PaymentInput,
  type PaymentSource,
  type Product,
  type Quantity,
  type Quote,
} from '@offtake/contract';
import { checkInvoiceDraft, type InvoiceDraft, type InvoiceField } from './invoiceDraft.js';
import { quoteTerms } from './quoteTerms.js';
import { readQuantityInput, type QuantityInput } from './readQuantityInput.js';

/** What a buyer has entered so far, as it was typed. What is for an invoice counts only when one is chosen. */
export interface OrderDraft extends QuantityInput, InvoiceDraft {
  /** The product's id; null while none is chosen. */
  product: string | null;
  /** In whose name the removal is retired; empty is the Stripe account's. */
  publicName: string;
  /** One of the backend's `payment_sources`. */
  paymentSource: string;
}

/** The part of a draft that was entered or given; the rest is filled in from what is on offer. */
export type EnteredOrderDraft = { [TField in keyof OrderDraft]?: OrderDraft[TField] | undefined } & {
  /** The language that its numbers were typed in, a BCP 47 tag; where it does not say, the form's. */
  locale?: string | undefined;
};

/** The fields of the order itself, in the order in which they are checked. */
export const ORDER_FIELDS = ['product', 'quantity', 'currency', 'publicName', 'paymentSource'] as const;

/** The fields of a draft that can be wrong. */
export type OrderFormField = (typeof ORDER_FIELDS)[number] | InvoiceField;

/** Whether a field stands in the second step, which an order that is paid by a customer's invoice has. */
export function isInvoiceField(field: string): field is InvoiceField {
  return !ORDER_FIELDS.some((known) => known === field);
}

/** What a draft comes to: the request it would make and its quote, or what is still wrong with it. */
export interface OrderDraftCheck {
  /** Null while anything is wrong. */
  input: CreateOrderInput | null;
  /** Null while product and quantity give none. */
  quote: Quote | null;
  /** What is wrong, by field. */
  errors: OrderFormErrors;
}

/** What is wrong, by field. */
export type OrderFormErrors = { [TField in OrderFormField]?: FieldErrorCode };

export interface OrderDraftContext {
  /** The chosen product; null while it is not known. */
  product: Product | null;
  config: Config | null;
  /** Currencies that the product can be ordered in here. */
  currencies: readonly string[];
  /** Ways to pay on offer. */
  paymentSources: readonly string[];
  /** BCP 47 language tag in which the quantity is typed. */
  locale: string;
  /** Where a buyer comes back to from paying: a path on the page's own origin, or a whole address. */
  returnUrl: string;
}

/** Checks a draft against the product's own prices and what the backend allows. Pure: the same in, the same out. */
export function checkOrderDraft(draft: OrderDraft, context: OrderDraftContext): OrderDraftCheck {
  const { product, locale, currencies } = context;
  const errors: OrderFormErrors = {};
  if (!product) errors.product = draft.product === null ? 'required' : 'unknown_product';
  if (product && !currencies.includes(draft.currency)) errors.currency = 'currency_not_supported';
  const publicName = draft.publicName.trim();
  if (publicName.length > PUBLIC_NAME_MAX_LENGTH) errors.publicName = 'too_long';
  const payment = checkPayment(draft, context, errors);
  const quantity = readQuantityInput(draft, locale);
  if (typeof quantity === 'string') errors.quantity = quantity;
  const quote = typeof quantity === 'string' ? null : quoteDraft(draft, quantity, context, errors);
  if (!quote || !payment || typeof quantity === 'string' || Object.keys(errors).length > 0) {
    return { input: null, quote, errors };
  }
  const beneficiary = publicName === '' ? {} : { beneficiary: { public_name: publicName } };
  const { product: id, currency, amount_total: total } = quote;
  return {
    input: { product: id, ...quantity, currency, ...beneficiary, expected_total: total, payment },
    quote,
    errors,
  };
}

/** The ways to pay that a form can ask for. */
const KNOWN_SOURCES: readonly string[] = ['balance', 'checkout', 'invoice', 'top_up'] satisfies PaymentSource[];

/** Whether a form can ask for a way to pay: it is none that is not known here. */
export function isKnownSource(source: unknown): boolean {
  return KNOWN_SOURCES.some((known) => known === source);
}

function checkPayment(draft: OrderDraft, context: OrderDraftContext, errors: OrderFormErrors): PaymentInput | null {
  const { paymentSource: source, currency } = draft;
  const { paymentSources, locale, returnUrl } = context;
  if (paymentSources.includes(source)) {
    if (source === 'balance' || source === 'top_up') return { source };
    if (source === 'checkout') return { source, return_url: returnUrl };
    if (source === 'invoice') return checkInvoiceDraft(draft, { currency, locale }, errors);
  }
  errors.paymentSource = 'not_on_offer';
  return null;
}

const FIELDS_BY_POINTER: ReadonlyMap<string, OrderFormField> = new Map([
  ['/product', 'product'],
  ['/amount', 'quantity'],
  ['/metric_tons', 'quantity'],
  ['/currency', 'currency'],
  ['/beneficiary', 'publicName'],
  ['/beneficiary/public_name', 'publicName'],
  ['/payment', 'paymentSource'],
  ['/payment/source', 'paymentSource'],
  ['/payment/return_url', 'paymentSource'],
  ['/payment/line_items', 'paymentSource'],
  ['/payment/customer/name', 'customerName'],
  ['/payment/customer/email', 'customerEmail'],
  ['/payment/days_until_due', 'daysUntilDue'],
  ['/payment/memo', 'memo'],
  ['/payment/price', 'price'],
]);

/** The field that a JSON Pointer into the request's body is about; undefined for one that the form does not have. */
export function fieldByPointer(pointer: string): OrderFormField | undefined {
  const line = /^\/payment\/line_items\/(\d+)\/(description|amount)$/.exec(pointer);
  if (!line) return FIELDS_BY_POINTER.get(pointer);
  return `lines.${Number(line[1])}.${line[2] === 'amount' ? 'amount' : 'description'}`;
}

function quoteDraft(
  draft: OrderDraft,
  quantity: Quantity,
  { product, config }: OrderDraftContext,
  errors: OrderFormErrors,
): Quote | null {
  if (!product) return null;
  const result = createQuote({ product, quantity, currency: draft.currency, ...quoteTerms(config) });
  if (!result.ok) {
    errors[result.field === 'currency' ? 'currency' : 'quantity'] = result.code;
    return null;
  }
  if (config && isOverLimit(result.quote, config.limits)) errors.quantity = 'too_large';
  return result.quote;
}

function isOverLimit(quote: Quote, limits: Config['limits']): boolean {
  const amountLimit = limits.amount_total[quote.currency];
  if (amountLimit !== undefined && quote.amount_total > amountLimit) return true;
  return limits.metric_tons !== null && compareMetricTons(quote.metric_tons, limits.metric_tons) > 0;
}
