import { SECONDS_PER_DAY, SECONDS_PER_HOUR } from '@offtake/contract';
import { describe, expect, it } from 'vitest';
import { createOrder } from '../store/conformance/createOrder.js';
import { readAgainAt, refreshDueAt } from './dueAt.js';

describe('refreshDueAt', () => {
  it.each([
    ['just ordered', 0, 60],
    ['an hour old', SECONDS_PER_HOUR, 360],
    ['ten days old', 10 * SECONDS_PER_DAY, SECONDS_PER_DAY],
    ['a year old', 365 * SECONDS_PER_DAY, 7 * SECONDS_PER_DAY],
    ['from the future, by a clock that is ahead', -500, 60],
  ])('waits for an order that is %s', (_name, age, interval) => {
    expect(refreshDueAt(createOrder({ created: 10_000 }), 10_000 + age)).toBe(10_000 + age + interval);
  });

  it('waits no longer than six hours while it is not confirmed, which no event tells', () => {
    const order = createOrder({ created: 0, status: 'open' });
    expect(refreshDueAt(order, 365 * SECONDS_PER_DAY)).toBe(365 * SECONDS_PER_DAY + 6 * SECONDS_PER_HOUR);
  });

  it('reads some 97 times in the first 30 days, where Stripe allows 500', () => {
    const order = createOrder({ created: 0 });
    let reads = 0;
    for (let now = 0; now < 30 * SECONDS_PER_DAY; now = refreshDueAt(order, now) ?? Number.NaN) reads += 1;
    expect(reads).toBeGreaterThan(90);
    expect(reads).toBeLessThan(100);
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

describe('readAgainAt', () => {
  const open = createOrder({});
  const canceled = createOrder({ status: 'canceled' });

  it.each([
    ['once more when an order has just come to its end', open, canceled, 10_120],
    ['no more when it had before', canceled, canceled, null],
    ['no more when it was not known before', null, canceled, null],
    ['as always while more is expected', open, open, refreshDueAt(open, 10_000)],
  ])('reads %s', (_name, before, order, dueAt) => {
    expect(readAgainAt({ before, order, now: 10_000 })).toBe(dueAt);
  });
});
