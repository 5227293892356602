import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { startServer, type ServerOptions } from '../testSupport/startServer.js';
import { memoryRateLimiter } from './memoryRateLimiter.js';
import type { RateLimiter, RateLimitRequest } from './RateLimiter.js';

function startLimited(handler: ServerOptions['handler'] = {}) {
  // The same order again and again is what these tests send.
  const limits = { rateLimit: { writesPerMinute: 2, readsPerMinute: 3 }, duplicateWindowSeconds: 0 };
  return startServer({ handler: { ...limits, ...handler } });
}

describe('rate limit', () => {
  it('stops an owner who writes too often, and says when to come back', async () => {
    const { order, emulator } = startLimited();
    const answers = [];
    for (const key of ['key_1', 'key_2', 'key_3']) answers.push(await order({}, { key }));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 429]);
    const limited = answers[2];
    expect(limited?.body).toMatchObject({ code: 'rate_limited', retryable: true, retry_after: 30 });
    expect(limited?.headers.get('retry-after')).toBe('30');
    expect(emulator.orders.list()).toHaveLength(2);
  });

  it('lets the same order through when the time has come', async () => {
    const { order, emulator } = startLimited();
    for (const key of ['key_1', 'key_2']) await order({}, { key });
    expect((await order({}, { key: 'key_3' })).status).toBe(429);
    emulator.clock.advance(30);
    expect((await order({}, { key: 'key_3' })).status).toBe(200);
    expect((await order({}, { key: 'key_4' })).status).toBe(429);
  });

  it('counts owners apart, and reads apart from writes', async () => {
    const { get, order } = startLimited();
    for (let read = 0; read < 3; read += 1) await get('/orders');
    expect((await get('/orders')).status).toBe(429);
    expect((await get('/orders', { owner: 'owner_b' })).status).toBe(200);
    expect((await order()).status).toBe(200);
  });

  it('does not let strangers use up what an owner may do', async () => {
    const { get } = startLimited({
      authorize: ({ request }) => (request.headers.has('x-owner') ? { owner: 'a' } : null),
    });
    for (let read = 0; read < 10; read += 1) expect((await get('/orders')).status).toBe(401);
    expect((await get('/orders', { owner: 'a' })).status).toBe(200);
  });

  it('gives no more for another X-Forwarded-For, which anyone can send', async () => {
    const { order } = startLimited();
    const statuses = [];
    for (let call = 0; call < 4; call += 1) {
      const headers = {
        'x-forwarded-for': `192.0.2.${call}`,
        forwarded: `for=192.0.2.${call}`,
        'x-real-ip': `${call}`,
      };
      statuses.push((await order({}, { key: `key_${call}`, headers })).status);
    }
    expect(statuses).toEqual([200, 200, 429, 429]);
  });

  it('counts addresses before anything is known of the caller, five owners’ worth each', async () => {
    let asked = 0;
    const authorize = () => {
      asked += 1;
      return null;
    };
    const clientAddress = (request: Request) => request.headers.get('x-test-address');
    const { get } = startLimited({ authorize, clientAddress });
    const from = (address: string) => get('/orders', { headers: { 'x-test-address': address } });
    for (let call = 0; call < 15; call += 1) expect((await from('192.0.2.1')).status).toBe(401);
    expect((await from('192.0.2.1')).status).toBe(429);
    expect(asked).toBe(15);
    expect((await from('192.0.2.2')).status).toBe(401);
    for (let call = 0; call < 20; call += 1) expect((await get('/orders')).status).toBe(401);
  });

  it('can be left to something else, or be counted elsewhere', async () => {
    const asked: RateLimitRequest[] = [];
    const limiter: RateLimiter = {
      async take(request) {
        asked.push(request);
        return { ok: false, retryAfter: 7 };
      },
    };
    const { order } = startLimited({ rateLimit: { limiter } });
    expect((await order()).body).toMatchObject({ code: 'rate_limited', retry_after: 7 });
    expect(asked).toEqual([{ key: 'owner:write:owner_a', cost: 1, perMinute: 30, now: 1_793_606_400 }]);
    const unlimited = startLimited({ rateLimit: false });
    for (let read = 0; read < 700; read += 1) expect((await unlimited.get('/orders')).status).toBe(200);
  });

  it.each([
    [{ rateLimit: { writesPerMinute: 0 } }, 'rateLimit.writesPerMinute'],
    [{ rateLimit: { readsPerMinute: 0.5 } }, 'rateLimit.readsPerMinute'],
    [{ bodyTimeoutSeconds: Number.POSITIVE_INFINITY }, 'bodyTimeoutSeconds'],
  ])('refuses %j, with which nobody could call', (handler, name) => {
    expect(() => startServer({ handler })).toThrow(name);
  });
});

describe('memoryRateLimiter', () => {
  it('never lets more through than a burst and what trickles in, whenever the calls come', () => {
    const gaps = fc.array(fc.integer({ min: -5, max: 20 }), { minLength: 1, maxLength: 300 });
    fc.assert(
      fc.property(gaps, fc.integer({ min: 1, max: 60 }), (steps, perMinute) => {
        const limiter = memoryRateLimiter();
        let now = 1_000;
        let latest = now;
        let earned = perMinute;
        let taken = 0;
        for (const step of steps) {
          now += step;
          // What is earned twice when the clock goes back and forth again.
          earned += (Math.max(0, step) * perMinute) / 60;
          latest = Math.max(latest, now);
          const result = limiter.take({ key: 'k', cost: 1, perMinute, now });
          if ('ok' in result && result.ok) taken += 1;
        }
        expect(taken).toBeLessThanOrEqual(earned + 1e-6);
      }),
    );
  });

  it('keeps its promise: after the seconds it named, one more goes through', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 600 }), async (perMinute) => {
        const limiter = memoryRateLimiter();
        const take = (now: number) => limiter.take({ key: 'k', cost: 1, perMinute, now });
        for (let call = 0; call < perMinute; call += 1) expect(await take(0)).toEqual({ ok: true });
        const refused = await take(0);
        if (refused.ok) throw new Error('The burst was larger than a minute.');
        expect(await take(refused.retryAfter)).toEqual({ ok: true });
      }),
      { numRuns: 20 },
    );
  });

  it('forgets those who have not called for longest, so that its memory is bounded', async () => {
    const limiter = memoryRateLimiter({ maxKeys: 2 });
    const take = (key: string) => limiter.take({ key, cost: 1, perMinute: 1, now: 0 });
    expect([await take('a'), await take('b')]).toEqual([{ ok: true }, { ok: true }]);
    expect(await take('a')).toMatchObject({ ok: false });
    await take('c');
    expect(await take('a')).toMatchObject({ ok: false });
    expect(await take('b')).toEqual({ ok: true });
  });
});
