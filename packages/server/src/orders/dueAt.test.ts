import { SECONDS_PER_DAY, SECONDS_PER_HOUR } from '@offtake/contract';
import { describe, expect, it } from 'vitest';
import { createOrder } from '../testSupport/createOrder.js';
import { refreshDueAt } from './dueAt.js';

describe('refreshDueAt', () => {
  it.each([
    ['just ordered', 0, 60],
    ['an hour old', SECONDS_PER_HOUR, 360],
    ['a month old', 30 * SECONDS_PER_DAY, 6 * SECONDS_PER_HOUR],
    ['from the future, by a clock that is ahead', -500, 60],
  ])('waits for an order that is %s', (_name, age, interval) => {
    expect(refreshDueAt(createOrder({ created: 10_000 }), 10_000 + age)).toBe(10_000 + age + interval);
  });

  it('reads some 180 times in the first 30 days, where Stripe allows 500', () => {
    const order = createOrder({ created: 0 });
    let reads = 0;
    for (let now = 0; now < 30 * SECONDS_PER_DAY; now = refreshDueAt(order, now) ?? Number.NaN) reads += 1;
    expect(reads).toBeGreaterThan(150);
    expect(reads).toBeLessThan(200);
  });

  it.each([
    ['canceled', { status: 'canceled' }, true],
    ['delivered, with its certificate', { status: 'delivered', certificate: 'https://c.example' }, true],
    ['delivered, its certificate to come', { status: 'delivered' }, false],
    ['in a status that is not known', { status: 'in_verification' }, false],
  ])('for an order that is %s', (_name, order, isFinal) => {
    expect(refreshDueAt(createOrder(order), 10_000) === null).toBe(isFinal);
  });
});
