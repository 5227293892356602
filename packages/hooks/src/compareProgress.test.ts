import type { Order } from '@offtake/contract';
import { createOrderFixture } from '@offtake/testing';
import { describe, expect, it } from 'vitest';
import { compareProgress } from './compareProgress.js';

const payment = (status: string): Order['payment'] => ({
  source: 'checkout',
  status,
  amount: 100,
  currency: 'usd',
  url: null,
  expires_at: null,
});

describe('an order has come further', () => {
  it.each<[string, Partial<Order>, Partial<Order>]>([
    ['when it is known to Stripe', { status: 'open' }, { status: 'awaiting_funds' }],
    ['when it is confirmed', { status: 'confirmed' }, { status: 'open' }],
    [
      'when it is canceled, whatever else',
      { status: 'canceled' },
      { status: 'confirmed', confirmed_at: 9, delayed_at: 9 },
    ],
    ['when it was delayed', { delayed_at: 5 }, { delayed_at: null }],
    ['when it was delayed again', { delayed_at: 6 }, { delayed_at: 5 }],
    ['when it has another product', { product_substituted_at: 5 }, {}],
    ['when it has a certificate', { certificate: 'https://a.test' }, { certificate: null }],
    ['when Stripe’s id is known', { stripe_order: 'climorder_1' }, { stripe_order: null }],
    ['when it is paid', { payment: payment('paid') }, { payment: payment('settling') }],
    ['when the money is back', { payment: payment('refunded') }, { payment: payment('paid') }],
    ['in a status that is not known, by its facts', { status: 'verified', delayed_at: 5 }, { status: 'open' }],
  ])('%s', (_when, further, before) => {
    const orders = [createOrderFixture(further), createOrderFixture(before)] as const;
    expect(compareProgress(orders[0], orders[1])).toBeGreaterThan(0);
    expect(compareProgress(orders[1], orders[0])).toBeLessThan(0);
  });
});

describe('nothing is known of which comes first', () => {
  it.each<[string, Partial<Order>, Partial<Order>]>([
    ['the names', { beneficiary: { public_name: 'Ada' } }, { beneficiary: null }],
    ['a failed and a pending payment', { payment: payment('failed') }, { payment: payment('pending') }],
    ['a payment that settles and one that waits', { payment: payment('settling') }, { payment: payment('pending') }],
    ['statuses of which one is not known', { status: 'verified' }, { status: 'delivered' }],
    ['facts that contradict each other', { certificate: 'https://a.test' }, { delayed_at: 5 }],
    ['a backend that says nothing of Stripe’s id', { stripe_order: undefined }, { stripe_order: null }],
  ])('of %s', (_what, one, other) => {
    expect(compareProgress(createOrderFixture(one), createOrderFixture(other))).toBe(0);
    expect(compareProgress(createOrderFixture(other), createOrderFixture(one))).toBe(0);
  });
});
