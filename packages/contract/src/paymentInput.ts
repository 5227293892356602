import * as v from 'valibot';
import {
  CUSTOMER_MAX_LENGTH,
  DAYS_UNTIL_DUE_MAX,
  INVOICE_LINES_MAX,
  INVOICE_TEXT_MAX_LENGTH,
  RETURN_URL_MAX_LENGTH,
} from './limits.js';
import { orderedAmountSchema } from './moneySchemas.js';

const emailSchema = v.pipe(v.string('required'), v.maxLength(CUSTOMER_MAX_LENGTH, 'too_long'), v.email('not_an_email'));

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

/** What is sent to say how the order is to be paid: `source` decides what else there is. */
export type PaymentInput = v.InferInput<typeof paymentInputSchema>;
