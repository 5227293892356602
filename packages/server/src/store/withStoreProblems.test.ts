import { describe, expect, it } from 'vitest';
import { startServer, type TestServer } from '../testSupport/startServer.js';
import { memoryStore } from './memoryStore.js';
import type { OrderStore } from './OrderStore.js';

/** A store that can be away: everything that it is asked fails, with what a driver says. */
function breakable(): { store: OrderStore; power: { isOn: boolean } } {
  const power = { isOn: true };
  return { store: guardAll(memoryStore(), power), power };
}

function guardAll<TTarget extends object>(target: TTarget, power: { isOn: boolean }): TTarget {
  return new Proxy(target, {
    get(_target, key) {
      const member: unknown = Reflect.get(target, key, target);
      if (typeof member === 'object' && member !== null) return guardAll(member, power);
      if (typeof member !== 'function') return member;
      return (...args: unknown[]): unknown =>
        power.isOn ? Reflect.apply(member, target, args) : Promise.reject(new Error('connect ECONNREFUSED hunter2'));
    },
  });
}

const CALLS: readonly (readonly [string, (server: TestServer, id: string) => ReturnType<TestServer['get']>])[] = [
  ['GET /orders', ({ get }) => get('/orders')],
  ['GET /orders, by its tag', ({ get }) => get('/orders', { headers: { 'if-none-match': '"a"' } })],
  ['POST /orders', ({ order }) => order()],
  ['GET /orders/{id}', ({ get }, id) => get(`/orders/${id}`)],
  ['POST /orders/{id}', ({ post }, id) => post(`/orders/${id}`, { beneficiary: null })],
  ['POST /orders/{id}/cancel', ({ post }, id) => post(`/orders/${id}/cancel`)],
  ['GET /events', ({ get }) => get('/events')],
];

describe('row 17: a store that is away', () => {
  it.each(CALLS)('is said to be away, and worth another try: %s', async (_name, call) => {
    const { store, power } = breakable();
    const server = startServer({ store });
    const { body: order } = await server.order({}, { key: 'key_before' });
    power.isOn = false;
    const { status, headers, body } = await call(server, order.id);
    expect({ status, code: body.code, retryable: body.retryable }).toEqual({
      status: 503,
      code: 'store_unavailable',
      retryable: true,
    });
    expect(headers.get('retry-after')).toBe('2');
    expect(JSON.stringify(body)).not.toContain('hunter2');
    expect(server.logged).toEqual([expect.stringMatching(/reason of our own.*store_unavailable.*ECONNREFUSED/)]);
    expect(server.emulator.orders.list()).toHaveLength(1);
  });

  it('leaves what needs none at work', async () => {
    const { store, power } = breakable();
    const { get } = startServer({ store });
    power.isOn = false;
    for (const path of ['/config', '/products', '/suppliers', '/balance']) expect((await get(path)).status).toBe(200);
  });

  it('is told to code on the server too', async () => {
    const { store, power } = breakable();
    const { handler } = startServer({ store });
    power.isOn = false;
    const away = { code: 'store_unavailable', retryAfter: 2 };
    await expect(handler.api.listOrders({ caller: { owner: 'owner_a' } })).rejects.toMatchObject(away);
    await expect(handler.review.list()).rejects.toMatchObject(away);
    await expect(handler.webhooks.listDead()).rejects.toMatchObject(away);
    await expect(handler.tick()).rejects.toMatchObject(away);
  });

  it('has the order that Stripe took before, for whoever asks again with the same key', async () => {
    const { store, power } = breakable();
    const server = startServer({ store });
    server.link.intercept = async (request, next) => {
      const answer = await next(request);
      if (request.method === 'POST') power.isOn = false;
      return answer;
    };
    expect(await server.order()).toMatchObject({ status: 503, body: { code: 'store_unavailable' } });
    power.isOn = true;
    server.link.intercept = (request, next) => next(request);
    server.emulator.clock.advance(150);
    expect(await server.order()).toMatchObject({ status: 200, body: { status: 'confirmed' } });
    expect(server.emulator.orders.list()).toHaveLength(1);
  });
});
