import * as v from 'valibot';
import {
  CUSTOMER_MAX_LENGTH,
  DAYS_UNTIL_DUE_MAX,
  INVOICE_LINES_MAX,
  INVOICE_TEXT_MAX_LENGTH,
  PUBLIC_NAME_MAX_LENGTH,
  RETURN_URL_MAX_LENGTH,
} from './limits.js';
import { orderedMetricTonsSchema } from './metricTonsSchemas.js';
import { currencySchema, orderedAmountSchema } from './moneySchemas.js';

const idSchema = v.pipe(
  v.string('required'),
  v.minLength(1, 'required'),
  v.maxLength(5_000, 'too_long'),
  // In a path, these are the folder itself and the one above.
  v.check((id) => id !== '.' && id !== '..', 'unknown_product'),
);
const emailSchema = v.pipe(v.string('required'), v.maxLength(CUSTOMER_MAX_LENGTH, 'too_long'), v.email('not_an_email'));

/** In whose name the removal is to be retired. It is public. */
export const beneficiaryInputSchema = v.strictObject({
  public_name: v.pipe(
    v.string('required'),
    v.trim(),
    v.minLength(1, 'required'),
    v.maxLength(PUBLIC_NAME_MAX_LENGTH, 'too_long'),
  ),
});

const invoiceInputSchema = v.strictObject({
  source: v.literal('invoice'),
  customer: v.strictObject({
    name: v.pipe(v.string('required'), v.minLength(1, 'required'), v.maxLength(CUSTOMER_MAX_LENGTH, 'too_long')),
    email: emailSchema,
  }),
  /** Days from today until it is due. */
  days_until_due: v.pipe(
    v.number('required'),
    v.integer('not_an_integer'),
    v.minValue(1, 'too_small'),
    v.maxValue(DAYS_UNTIL_DUE_MAX, 'too_large'),
  ),
  memo: v.optional(v.pipe(v.string(), v.maxLength(INVOICE_TEXT_MAX_LENGTH, 'too_long'))),
  /** Extra lines on the invoice; they never change the order's own amount. */
  line_items: v.optional(
    v.pipe(
      v.array(
        v.strictObject({
          description: v.pipe(
            v.string('required'),
            v.minLength(1, 'required'),
            v.maxLength(INVOICE_TEXT_MAX_LENGTH, 'too_long'),
          ),
          amount: v.pipe(v.number('not_an_integer'), v.safeInteger('not_an_integer')),
        }),
      ),
      v.maxLength(INVOICE_LINES_MAX, 'too_many'),
    ),
  ),
  /** What the customer is billed for the removal, if not the order's total. */
  price: v.optional(orderedAmountSchema),
});

/** How the order is to be paid. */
export const paymentInputSchema = v.variant('source', [
  v.strictObject({ source: v.literal('balance') }),
  v.strictObject({
    source: v.literal('checkout'),
    return_url: v.pipe(v.string('required'), v.maxLength(RETURN_URL_MAX_LENGTH, 'too_long')),
  }),
  invoiceInputSchema,
  v.strictObject({ source: v.literal('top_up') }),
]);

/** The body of `POST /orders`: a product, and exactly one of `metric_tons` and `amount`. */
export const createOrderInputSchema = v.pipe(
  v.strictObject({
    product: idSchema,
    metric_tons: v.optional(orderedMetricTonsSchema),
    /** In the currency's smallest unit; whether fees are included is for `/config` to say. */
    amount: v.optional(orderedAmountSchema),
    /** Defaults to the backend's first currency. */
    currency: v.optional(currencySchema),
    beneficiary: v.optional(beneficiaryInputSchema),
    /** The total that the buyer saw. If it no longer holds, nothing is bought. */
    expected_total: v.optional(orderedAmountSchema),
    payment: v.optional(paymentInputSchema),
    /** Says that another order just like a recent one is wanted; without it such an order is `possible_duplicate`. */
    confirm_duplicate: v.optional(v.boolean('invalid')),
  }),
  v.forward(
    v.partialCheck(
      [['metric_tons'], ['amount']],
      (input) => input.amount === undefined || input.metric_tons === undefined,
      'conflict',
    ),
    ['metric_tons'],
  ),
  v.forward(
    v.partialCheck(
      [['metric_tons'], ['amount']],
      (input) => input.amount !== undefined || input.metric_tons !== undefined,
      'required',
    ),
    ['amount'],
  ),
);

/** The body of `POST /orders/{id}`: null goes back to the Stripe account's own name. */
export const updateOrderInputSchema = v.strictObject({ beneficiary: v.nullable(beneficiaryInputSchema) });

export type BeneficiaryInput = v.InferInput<typeof beneficiaryInputSchema>;
export type PaymentInput = v.InferInput<typeof paymentInputSchema>;
/** What is sent to place an order: exactly one of `amount` (smallest unit) and `metric_tons` (decimal string). */
export type CreateOrderInput = v.InferInput<typeof createOrderInputSchema>;
/** What is sent to change in whose name an order is retired; null goes back to the Stripe account's own name. */
export type UpdateOrderInput = v.InferInput<typeof updateOrderInputSchema>;
