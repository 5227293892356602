import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CANCEL_WINDOW_SECONDS, FULL_REFUND_WINDOW_SECONDS, cancellationTerms } from './cancellationTerms.js';
import { EXAMPLE_ORDER } from './openApiExamples.js';
import { CANCELLATION_REASONS, ORDER_STATUSES, type Order } from './order.js';

const CREATED = 1_800_000_000;
const DAY = 86_400;
const order: Order = { ...EXAMPLE_ORDER, created: CREATED, confirmed_at: CREATED };

const newOrder = {
  canCancel: true,
  window: 'new_order',
  closesAt: CREATED + DAY,
  refundAmount: order.amount_subtotal,
  keptFees: order.amount_fees,
};
const fullRefund = { canCancel: true, refundAmount: order.amount_total, keptFees: 0 };

const unpaid = { canCancel: true, window: 'unpaid', refundAmount: 0, keptFees: 0 } as const;

describe('cancellationTerms', () => {
  it('knows the windows', () => {
    expect(CANCEL_WINDOW_SECONDS).toBe(24 * 60 * 60);
    expect(FULL_REFUND_WINDOW_SECONDS).toBe(30 * 24 * 60 * 60);
  });

  it.each([
    ['at once', 0],
    ['before it was made, by a clock that is behind', -60],
    ['in the last second', DAY - 1],
  ])('gives the subtotal back %s', (_, after) => {
    expect(cancellationTerms(order, CREATED + after)).toEqual(newOrder);
  });

  it.each([DAY, DAY + 1, 365 * DAY])('is too late %s seconds after the order', (after) => {
    expect(cancellationTerms(order, CREATED + after)).toEqual({
      canCancel: false,
      reason: 'window_closed',
      closedAt: CREATED + DAY,
    });
  });

  it.each([
    ['delayed', { delayed_at: CREATED + 90 * DAY }],
    ['substituted', { product_substituted_at: CREATED + 90 * DAY }],
  ] as const)('gives everything back within 30 days of being %s', (window, turn) => {
    const changed = { ...order, ...turn };
    const closesAt = CREATED + 120 * DAY;
    expect(cancellationTerms(changed, CREATED + 90 * DAY)).toEqual({ ...fullRefund, window, closesAt });
    expect(cancellationTerms(changed, closesAt - 1)).toEqual({ ...fullRefund, window, closesAt });
    expect(cancellationTerms(changed, closesAt)).toEqual({
      canCancel: false,
      reason: 'window_closed',
      closedAt: closesAt,
    });
  });

  it.each([
    ['pending', true],
    ['failed', true],
    ['settling', false],
    ['paid', false],
    ['needs_review', false],
  ])('tells of an order whose payment is %s and that Stripe does not know: can be canceled %s', (status, canCancel) => {
    const payment = { source: 'checkout', status, amount: 1, currency: 'usd', url: null, expires_at: null };
    const waiting: Order = { ...order, status: 'awaiting_funds', stripe_order: null, payment };
    const reason = { canCancel: false, reason: 'paid', closedAt: null };
    expect(cancellationTerms(waiting, CREATED)).toEqual(canCancel ? { ...unpaid, closesAt: null } : reason);
  });

  it.each([
    ['delayed', 20, 10, 20],
    ['substituted', 10, 20, 20],
    ['delayed', 15, 15, 15],
  ])('counts from the later turn: %s', (window, delayedDay, substitutedDay, fromDay) => {
    const changed = {
      ...order,
      delayed_at: CREATED + delayedDay * DAY,
      product_substituted_at: CREATED + substitutedDay * DAY,
    };
    const closesAt = CREATED + (fromDay + 30) * DAY;
    expect(cancellationTerms(changed, CREATED + 21 * DAY)).toEqual({ ...fullRefund, window, closesAt });
  });

  it('gives everything back when an order is delayed on its first day', () => {
    const changed = { ...order, delayed_at: CREATED + 60 };
    expect(cancellationTerms(changed, CREATED + 120)).toMatchObject({ ...fullRefund, window: 'delayed' });
  });

  it.each([0, 365 * DAY])(
    'lets what Stripe does not know yet be canceled for as long as it is unpaid, %s seconds on',
    (after) => {
      const unknownToStripe = { ...order, status: 'awaiting_funds', stripe_order: null, payment: undefined };
      expect(cancellationTerms(unknownToStripe, CREATED + after)).toEqual({ ...unpaid, closesAt: null });
    },
  );

  it.each(['climorder_1', undefined])(
    'holds an unpaid order that Stripe knows as %s to the 24 hours',
    (stripeOrder) => {
      const atStripe = { ...order, status: 'awaiting_funds', stripe_order: stripeOrder };
      expect(cancellationTerms(atStripe, CREATED + DAY - 1)).toEqual({ ...unpaid, closesAt: CREATED + DAY });
      expect(cancellationTerms(atStripe, CREATED + DAY)).toEqual({
        canCancel: false,
        reason: 'window_closed',
        closedAt: CREATED + DAY,
      });
    },
  );

  it.each([
    ['canceled', {}],
    ['delivered', {}],
    ['canceled', { delayed_at: CREATED }],
    ['delivered', { product_substituted_at: CREATED }],
  ] as const)('is final once %s', (status, turn) => {
    expect(cancellationTerms({ ...order, ...turn, status }, CREATED)).toEqual({
      canCancel: false,
      reason: status,
      closedAt: null,
    });
  });

  it.each(['open', 'confirmed', 'a_status_of_tomorrow'])('goes by the windows alone while %s', (status) => {
    expect(cancellationTerms({ ...order, status }, CREATED)).toEqual(newOrder);
  });

  it('never gives back more than was paid, and never reopens while nothing happens', () => {
    fc.assert(
      fc.property(anyOrder(), fc.nat(200 * DAY), fc.nat(DAY), (some, after, later) => {
        const terms = cancellationTerms(some, CREATED + after);
        const next = cancellationTerms(some, CREATED + after + later);
        if (terms.canCancel) {
          expect(terms.refundAmount + terms.keptFees).toBeLessThanOrEqual(some.amount_total);
          expect(terms.closesAt ?? Infinity).toBeGreaterThan(CREATED + after);
        } else {
          expect(next).toEqual(terms);
        }
      }),
    );
  });
});

/** Orders of every status with every combination of turns. */
function anyOrder(): fc.Arbitrary<Order> {
  const maybeTime = fc.option(fc.nat(150 * DAY).map((after) => CREATED + after));
  return fc
    .record({
      status: fc.constantFrom(...ORDER_STATUSES, 'a_status_of_tomorrow'),
      delayed_at: maybeTime,
      product_substituted_at: maybeTime,
      cancellation_reason: fc.option(fc.constantFrom(...CANCELLATION_REASONS)),
    })
    .map((fields) => ({ ...order, ...fields }));
}
