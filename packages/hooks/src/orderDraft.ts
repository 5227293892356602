import {
  PUBLIC_NAME_MAX_LENGTH,
  compareMetricTons,
  createQuote,
  currencyDecimals,
  toMinorUnits,
  type Config,
  type CreateOrderInput,
  type FieldErrorCode,
  type PaymentInput,
  type Product,
  type Quantity,
  type Quote,
} from '@offtake/contract';
import { quoteTerms } from './quoteTerms.js';
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
  /** One of the backend's `payment_sources`. */
  paymentSource: string;
}

/** The part of a draft that was entered or given; the rest is filled in from what is on offer. */
export type EnteredOrderDraft = { [TField in keyof OrderDraft]?: OrderDraft[TField] | undefined };

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
  /** Currencies that the product can be ordered in here. */
  currencies: readonly string[];
  /** Ways to pay on offer. */
  paymentSources: readonly string[];
  /** BCP 47 language tag in which the quantity is typed. */
  locale: string;
}

/** Checks a draft against the product's own prices and what the backend allows. Pure: the same in, the same out. */
export function checkOrderDraft(draft: OrderDraft, context: OrderDraftContext): OrderDraftCheck {
  const { product, locale, currencies, paymentSources } = context;
  const errors: OrderDraftCheck['errors'] = {};
  if (!product) errors.product = draft.product === null ? 'required' : 'unknown_product';
  if (product && !currencies.includes(draft.currency)) errors.currency = 'currency_not_supported';
  const publicName = draft.publicName.trim();
  if (publicName.length > PUBLIC_NAME_MAX_LENGTH) errors.publicName = 'too_long';
  const payment = paymentSources.includes(draft.paymentSource) ? toPayment(draft.paymentSource) : null;
  if (!payment) errors.paymentSource = 'not_on_offer';
  const quantity = readQuantity(draft, locale);
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

/** The request's part for a way to pay; null for one that needs more than a draft holds, or is not known here. */
export function toPayment(source: unknown): PaymentInput | null {
  return source === 'balance' || source === 'top_up' ? { source } : null;
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
]);

/** The field that a JSON Pointer into the request's body is about; undefined for one that the form does not have. */
export function fieldByPointer(pointer: string): OrderFormField | undefined {
  return FIELDS_BY_POINTER.get(pointer);
}

/** The digits before and after the point that the contract's decimals can hold. */
const DIGITS_MAX = 18;

function readQuantity({ quantity, unit, currency }: OrderDraft, locale: string): Quantity | FieldErrorCode {
  const typed = readDecimalInput(quantity, locale, unit === 'metric_tons' ? ['t'] : currencyAffixes(currency, locale));
  if (typed.kind === 'empty') return 'required';
  if (typed.kind === 'invalid') return 'not_a_number';
  const [whole = '', fraction = ''] = typed.value.split('.');
  const decimals = fraction.replace(/0+$/, '').length;
  if (whole.length > DIGITS_MAX) return 'too_large';
  if (decimals > (unit === 'amount' ? currencyDecimals(currency) : DIGITS_MAX)) return 'too_precise';
  const value = typed.value.slice(0, whole.length + 1 + decimals);
  if (unit === 'metric_tons') return { metric_tons: decimals === 0 ? whole : value };
  const amount = toMinorUnits(decimals === 0 ? whole : value, currency);
  return amount === null ? 'too_large' : { amount };
}

/** How the draft's own currency is written. Another one's sign must not be taken for it. */
function currencyAffixes(currency: string, locale: string): string[] {
  if (!/^[a-z]{3}$/.test(currency)) return [];
  const signs = (['symbol', 'narrowSymbol'] as const).map((currencyDisplay) => {
    const format = new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay });
    return format.formatToParts(0).find(({ type }) => type === 'currency')?.value ?? currency;
  });
  return [currency, ...signs];
}

function quoteDraft(
  draft: OrderDraft,
  quantity: Quantity,
  { product, config }: OrderDraftContext,
  errors: OrderDraftCheck['errors'],
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
