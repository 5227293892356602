import { SECONDS_PER_HOUR } from '@offtake/contract';
import { describe, expect, it } from 'vitest';
import { memoryStore } from '../store/memoryStore.js';
import { createCalls, START_UNIX_SECONDS, startServer } from '../testSupport/startServer.js';
import { KEY_MAX_AGE_SECONDS, LEASE_SECONDS } from './orderMachine.js';

const SKEW_SECONDS = 600;

/** Two instances on one store that has a clock; their own clocks are ten minutes fast and slow. */
function startInstances() {
  const clock = { now: START_UNIX_SECONDS };
  const store = { ...memoryStore(), now: async () => clock.now };
  const slow = startServer({ store, handler: { now: () => clock.now - SKEW_SECONDS } });
  const fast = slow.createHandler({ now: () => clock.now + SKEW_SECONDS });
  return { clock, slow, fast, fastCalls: createCalls(fast) };
}

describe('row 24: instances whose clocks are ten minutes apart', () => {
  it('do not repeat each other’s running calls', async () => {
    const { slow, fast, fastCalls } = startInstances();
    let sent = () => {};
    const isSent = new Promise<void>((resolve) => {
      sent = resolve;
    });
    let answer = () => {};
    const mayAnswer = new Promise<void>((resolve) => {
      answer = resolve;
    });
    let creates = 0;
    slow.link.intercept = async (request, next) => {
      if (request.method !== 'POST') return next(request);
      creates += 1;
      sent();
      await mayAnswer;
      return next(request);
    };
    const first = slow.order();
    await isSent;
    expect(await fastCalls.order()).toMatchObject({ body: { code: 'order_in_progress' } });
    expect(await fast.tick()).toMatchObject({ orders: { advanced: 0, failed: 0 } });
    answer();
    expect(await first).toMatchObject({ status: 200 });
    expect(creates).toBe(1);
  });

  it('agree on when a key is too old to be repeated', async () => {
    const { clock, slow, fastCalls } = startInstances();
    let creates = 0;
    slow.link.intercept = async (request, next) => {
      if (request.method !== 'POST') return next(request);
      creates += 1;
      throw new TypeError('socket hang up');
    };
    await slow.order();
    clock.now += KEY_MAX_AGE_SECONDS - 1;
    await fastCalls.order();
    expect(creates).toBe(2);
    clock.now += SECONDS_PER_HOUR;
    expect(await slow.order()).toMatchObject({ body: { detail: expect.stringContaining('was not placed') } });
    expect(creates).toBe(2);
  });

  it('give an order its whole lease, however long Stripe took to say what is on offer', async () => {
    const { clock, slow } = startInstances();
    slow.link.intercept = (request, next) => {
      if (request.method === 'GET') clock.now += LEASE_SECONDS + 1;
      return next(request);
    };
    expect(await slow.order()).toMatchObject({ status: 200, body: { status: 'confirmed' } });
    const [row] = await slow.store.takeDue({ now: clock.now + SECONDS_PER_HOUR, until: clock.now, limit: 1 });
    expect(row).toMatchObject({ attemptedAt: clock.now });
  });
});
