import type { OrderRow } from '../store/OrderRow.js';

/**
 * What is wrong when Stripe has a second order for one of ours, from a store that was put back to an earlier day or
 * from two stores. The order that is known stays: only a person can say which of the two is to be canceled.
 *
 * @param other Stripe's id of the second one.
 */
export function boughtTwice({ ref, stripeOrder }: OrderRow, other: string): Error {
  return new Error(
    `${other} was bought for order ${ref}, which has ${stripeOrder}: it was bought twice. ` +
      'Cancel one of the two in Stripe; what is known here stays.',
  );
}

/** Whether what Stripe has is not the order that a row has already. */
export function isSecondOrder({ stripeOrder }: OrderRow, id: string): boolean {
  return stripeOrder !== null && stripeOrder !== id;
}
