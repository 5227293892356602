import * as v from 'valibot';
import { beneficiaryInputSchema } from './beneficiaryInput.js';
import { ID_MAX_LENGTH } from './limits.js';
import { orderedMetricTonsSchema } from './metricTonsSchemas.js';
import { currencySchema, orderedAmountSchema } from './moneySchemas.js';
import { paymentInputSchema } from './paymentInput.js';

const productIdSchema = v.pipe(
  v.string('required'),
  v.minLength(1, 'required'),
  v.maxLength(ID_MAX_LENGTH, 'too_long'),
  // In a path, these are the folder itself and the one above.
  v.check((id) => id !== '.' && id !== '..', 'unknown_product'),
);

/** The body of `POST /orders`: a product, and exactly one of `metric_tons` and `amount`. */
export const createOrderInputSchema = v.pipe(
  v.strictObject({
    product: productIdSchema,
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

/** What is sent to place an order: exactly one of `amount` (smallest unit) and `metric_tons` (decimal string). */
export type CreateOrderInput = v.InferInput<typeof createOrderInputSchema>;
