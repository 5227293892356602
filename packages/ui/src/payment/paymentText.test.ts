import { PAYMENT_REASONS, PAYMENT_SOURCES, PAYMENT_STATUSES, type Order, type Payment } from '@offtake/contract';
import { createOrderFixture } from '@offtake/testing';
import { describe, expect, test } from 'vitest';
import { en } from '../messages/en.js';
import { openPayment } from './openPayment.js';
import { paymentBriefText } from './paymentBriefText.js';
import { paymentText } from './paymentText.js';

const payment: Payment = {
  source: 'checkout',
  status: 'pending',
  amount: 56_650,
  currency: 'usd',
  url: 'https://checkout.stripe.com/c/pay/cs_test_1',
  expires_at: null,
  reason: null,
};
const unpaid = createOrderFixture({ status: 'awaiting_funds', stripe_order: null, confirmed_at: null, payment });

describe('the words on a payment', () => {
  const known = PAYMENT_STATUSES.flatMap((status) => PAYMENT_SOURCES.map((source) => ({ status, source })));

  test.each(known)('know $status by $source', (change) => {
    expect(Object.values(en)).toContain(paymentText({ ...payment, ...change }, en));
  });

  test.each(PAYMENT_REASONS)('say why before they say how far: %s', (reason) => {
    for (const status of ['settling', 'failed', 'refunded', 'needs_review']) {
      expect(paymentText({ ...payment, status, reason }, en)).toBe(en[`payment.reason.${reason}`]);
      expect(paymentBriefText({ ...payment, status, reason }, en)).toBe(en[`paymentBrief.${reason}`]);
    }
  });

  test('are briefly nothing where nothing went wrong', () => {
    for (const status of ['pending', 'settling', 'paid', 'needs_review', 'brand_new']) {
      expect(paymentBriefText({ ...payment, status }, en)).toBeNull();
    }
  });

  test('do not say that it is unpaid while a bank is at it', () => {
    expect(paymentText(payment, en)).toBe(en['payment.pending.checkout']);
    expect(paymentText({ ...payment, url: null }, en)).toBe(en['payment.pending']);
    expect(paymentText({ ...payment, url: null, source: 'top_up' }, en)).toBe(en['payment.pending.top_up']);
  });

  test('make readable what is not known', () => {
    expect(paymentText({ ...payment, status: 'on_hold' }, en)).toBe('On hold');
    expect(paymentText({ ...payment, status: 'on_hold', reason: 'bank_\u202Eholiday' }, en)).toBe('Bank holiday');
  });
});

describe('the payment that an order depends on', () => {
  const canceled: Partial<Order> = { status: 'canceled', canceled_at: 1 };
  const withStatus = (status: string): Partial<Order> => ({ payment: { ...payment, status } });

  test.each<[string, Partial<Order>, boolean]>([
    ['awaits its money', {}, true],
    ['awaits its money at Stripe', { stripe_order: 'climorder_1' }, true],
    ['was never bought', { ...canceled, ...withStatus('expired'), cancellation_reason: 'expired' }, true],
    ['was canceled on request', { ...canceled, ...withStatus('expired'), cancellation_reason: 'requested' }, false],
    ['was refunded on request', { ...canceled, ...withStatus('refunded'), cancellation_reason: 'requested' }, true],
    ['was bought and canceled', { ...canceled, stripe_order: 'climorder_1' }, false],
    ['is a relayed one', { ...canceled, stripe_order: undefined }, false],
    ['is confirmed', { status: 'confirmed' }, false],
    ['has none', { payment: undefined }, false],
  ])('is told of one that %s', (_name, change, isOpen) => {
    expect(openPayment({ ...unpaid, ...change }) !== null).toBe(isOpen);
  });
});
