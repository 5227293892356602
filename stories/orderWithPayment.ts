import type { Order } from '@offtake/contract';
import { createOrderFixture, STACK_NOW } from '@offtake/testing';

const SECONDS_PER_DAY = 86_400;
const PAGE = 'https://checkout.stripe.com/c/pay/cs_test_a1';
const INVOICE = 'https://invoice.stripe.com/i/acct_1/test_1';

type Payment = NonNullable<Order['payment']>;

function waiting(id: string, change: Partial<Payment>): Order {
  const payment = { source: 'checkout', status: 'pending', url: null, expires_at: null, reason: null };
  return createOrderFixture({
    id,
    status: 'awaiting_funds',
    confirmed_at: null,
    stripe_order: null,
    payment: { ...payment, amount: 56_650, currency: 'usd', ...change },
  });
}

function neverBought(id: string, change: Partial<Payment>, reason: string | null = null): Order {
  const canceled = { status: 'canceled', canceled_at: STACK_NOW, cancellation_reason: reason };
  return { ...waiting(id, change), ...canceled };
}

/** An order for each state that its payment can be in before it is bought, or when it never is. */
export const ORDERS_BY_PAYMENT = {
  toBePaid: waiting('ord_1', { url: PAGE, expires_at: STACK_NOW + SECONDS_PER_DAY }),
  underWay: waiting('ord_2', {}),
  declined: waiting('ord_3', { status: 'failed', reason: 'declined', url: PAGE, expires_at: STACK_NOW + 3_600 }),
  invoiced: waiting('ord_4', { source: 'invoice', url: INVOICE, expires_at: STACK_NOW + 30 * SECONDS_PER_DAY }),
  toppingUp: waiting('ord_5', { source: 'top_up' }),
  settling: waiting('ord_6', { status: 'settling' }),
  balanceTooLow: waiting('ord_7', { status: 'paid', reason: 'insufficient_balance' }),
  needsReview: waiting('ord_8', { status: 'needs_review', reason: 'paid_out_of_band', source: 'invoice' }),
  expired: neverBought('ord_9', { status: 'expired' }, 'expired'),
  refunded: neverBought('ord_10', { status: 'refunded', reason: 'price_changed' }),
  canceled: neverBought('ord_11', { status: 'expired' }, 'requested'),
} as const;

export type OrderByPayment = keyof typeof ORDERS_BY_PAYMENT;
