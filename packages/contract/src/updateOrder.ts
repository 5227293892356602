import * as v from 'valibot';
import { beneficiaryInputSchema } from './beneficiaryInput.js';

/** The body of `POST /orders/{id}`: null goes back to the Stripe account's own name. */
export const updateOrderInputSchema = v.strictObject({ beneficiary: v.nullable(beneficiaryInputSchema) });

/** What is sent to change in whose name an order is retired; null goes back to the Stripe account's own name. */
export type UpdateOrderInput = v.InferInput<typeof updateOrderInputSchema>;
