import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EXAMPLE_ORDER } from './openApiExamples.js';
import { CANCELLATION_REASONS, ORDER_STATUSES, type Order } from './order.js';
import { orderTimeline } from './timeline.js';

const order: Order = { ...EXAMPLE_ORDER, created: 100, confirmed_at: 110 };
const unconfirmed: Order = { ...order, confirmed_at: null };

describe('orderTimeline', () => {
  it.each<[name: string, order: Order, steps: string[]]>([
    [
      'waiting for its payment',
      { ...unconfirmed, status: 'awaiting_funds' },
      ['ordered done 100', 'payment current', 'confirmed upcoming', 'delivery upcoming', 'certificate upcoming'],
    ],
    [
      'open',
      { ...unconfirmed, status: 'open' },
      ['ordered done 100', 'confirmed current', 'delivery upcoming', 'certificate upcoming'],
    ],
    [
      'confirmed',
      { ...order, status: 'confirmed' },
      ['ordered done 100', 'confirmed done 110', 'delivery current', 'certificate upcoming'],
    ],
    [
      'confirmed, the backend not saying when',
      { ...unconfirmed, status: 'confirmed' },
      ['ordered done 100', 'confirmed done', 'delivery current', 'certificate upcoming'],
    ],
    [
      'delivered with its certificate',
      { ...order, status: 'delivered', delivered_at: 900, certificate: 'https://example.com/certificate' },
      ['ordered done 100', 'confirmed done 110', 'delivery done 900', 'certificate done 900'],
    ],
    [
      'delivered, the certificate still to come',
      { ...order, status: 'delivered', delivered_at: 900, certificate: null },
      ['ordered done 100', 'confirmed done 110', 'delivery done 900', 'certificate current'],
    ],
    [
      'delayed',
      { ...order, status: 'confirmed', delayed_at: 300 },
      ['ordered done 100', 'confirmed done 110', 'delayed notice 300', 'delivery current', 'certificate upcoming'],
    ],
    [
      'substituted',
      { ...order, status: 'confirmed', product_substituted_at: 300 },
      ['ordered done 100', 'confirmed done 110', 'substituted notice 300', 'delivery current', 'certificate upcoming'],
    ],
    [
      'substituted, then delayed, then delivered',
      { ...order, status: 'delivered', product_substituted_at: 200, delayed_at: 300, delivered_at: 900 },
      [
        'ordered done 100',
        'confirmed done 110',
        'substituted notice 200',
        'delayed notice 300',
        'delivery done 900',
        'certificate current',
      ],
    ],
    [
      'delayed, then substituted',
      { ...order, status: 'confirmed', product_substituted_at: 300, delayed_at: 200 },
      [
        'ordered done 100',
        'confirmed done 110',
        'delayed notice 200',
        'substituted notice 300',
        'delivery current',
        'certificate upcoming',
      ],
    ],
    [
      'of a status that is not known here',
      { ...order, status: 'a_status_of_tomorrow' },
      ['ordered done 100', 'confirmed done 110', 'status current', 'delivery upcoming', 'certificate upcoming'],
    ],
    [
      'of a status that is not known here, unconfirmed',
      { ...unconfirmed, status: 'constructor' },
      ['ordered done 100', 'status current', 'delivery upcoming', 'certificate upcoming'],
    ],
    ['canceled without saying when', { ...unconfirmed, status: 'canceled' }, ['ordered done 100', 'canceled current']],
  ])('tells the way of an order %s', (_, some, steps) => {
    expect(written(some)).toEqual(steps);
  });

  it.each([...CANCELLATION_REASONS, 'a_reason_of_tomorrow', null])('ends where it was canceled: %s', (reason) => {
    const canceled: Order = { ...order, status: 'canceled', canceled_at: 200, cancellation_reason: reason };
    expect(written(canceled)).toEqual(['ordered done 100', 'confirmed done 110', 'canceled current 200']);
    expect(written({ ...canceled, confirmed_at: null })).toEqual(['ordered done 100', 'canceled current 200']);
    expect(written({ ...canceled, delayed_at: 150 })).toContain('delayed notice 150');
  });

  it('is at one place at most, with what is done before it and what is ahead after it', () => {
    const rank = { done: 0, notice: 0, current: 1, upcoming: 2 };
    fc.assert(
      fc.property(anyOrder(), (some) => {
        const steps = orderTimeline(some);
        const ranks = steps.map(({ state }) => rank[state]);
        expect(steps.filter(({ state }) => state === 'current').length).toBeLessThanOrEqual(1);
        expect(new Set(steps.map(({ kind }) => kind)).size).toBe(steps.length);
        // An unpaid or open order can be delayed before it is confirmed, so a notice may come late.
        const way = ranks.filter((_, index) => steps[index]?.state !== 'notice');
        expect(way).toEqual(way.toSorted((a, b) => a - b));
        expect(steps.filter(({ state }) => state === 'upcoming').every(({ at }) => at === null)).toBe(true);
      }),
    );
  });
});

function written(some: Order): string[] {
  return orderTimeline(some).map(({ kind, state, at }) => [kind, state, ...(at === null ? [] : [at])].join(' '));
}

/** Orders of every status with every combination of times. */
function anyOrder(): fc.Arbitrary<Order> {
  const maybeTime = fc.option(fc.integer({ min: 100, max: 1_000 }));
  return fc
    .record({
      status: fc.constantFrom(...ORDER_STATUSES, 'a_status_of_tomorrow'),
      confirmed_at: maybeTime,
      delayed_at: maybeTime,
      product_substituted_at: maybeTime,
      delivered_at: maybeTime,
      canceled_at: maybeTime,
      certificate: fc.option(fc.constant('https://example.com/certificate')),
    })
    .map((fields) => ({ ...order, ...fields }));
}
