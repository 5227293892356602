import { ORDER_FIXTURES } from '@offtake/testing';

/** An order for each state that its payment can be in before it is bought, or when it never is. */
export const ORDERS_BY_PAYMENT = {
  toBePaid: { ...ORDER_FIXTURES.toBePaid, id: 'ord_1' },
  underWay: { ...ORDER_FIXTURES.underWay, id: 'ord_2' },
  declined: { ...ORDER_FIXTURES.declined, id: 'ord_3' },
  invoiced: { ...ORDER_FIXTURES.invoiced, id: 'ord_4' },
  toppingUp: { ...ORDER_FIXTURES.toppingUp, id: 'ord_5' },
  settling: { ...ORDER_FIXTURES.settling, id: 'ord_6' },
  balanceTooLow: { ...ORDER_FIXTURES.balanceTooLow, id: 'ord_7' },
  needsReview: { ...ORDER_FIXTURES.needsReview, id: 'ord_8' },
  expired: { ...ORDER_FIXTURES.paymentExpired, id: 'ord_9' },
  refunded: { ...ORDER_FIXTURES.refunded, id: 'ord_10' },
  canceled: { ...ORDER_FIXTURES.canceledUnpaid, id: 'ord_11' },
} as const;

export type OrderByPayment = keyof typeof ORDERS_BY_PAYMENT;
