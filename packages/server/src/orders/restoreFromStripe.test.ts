import { describe, expect, it } from 'vitest';
import { createCalls, PRODUCT, startServer } from '../testSupport/startServer.js';
import { memoryStore } from '../store/memoryStore.js';
import { restoreFromStripe } from './restoreFromStripe.js';

describe('restoreFromStripe', () => {
  it('keeps every id and refuses to buy twice after everything in the store is lost', async () => {
    const server = startServer();
    await server.order();
    await server.order({ metric_tons: '2' }, { key: 'key_2' });
    await server.order({}, { owner: 'owner_b' });
    server.emulator.orders.create({ product: PRODUCT });
    const before = await server.get('/orders');

    const store = memoryStore();
    const { stripe, emulator } = server;
    expect(await restoreFromStripe({ stripe, store, now: emulator.clock.now })).toEqual({
      restored: 3,
      refreshed: 0,
      ignored: 1,
    });
    const restarted = createCalls(server.createHandler({ store }));
    expect((await restarted.get('/orders')).body).toEqual(before.body);
    expect(await restarted.order()).toMatchObject({ status: 200, body: { id: before.body.data[1]?.id } });
    expect(await restarted.order({ metric_tons: '3' })).toMatchObject({ body: { code: 'idempotency_key_reused' } });
    expect(emulator.orders.list()).toHaveLength(4);
  });

  it('finds what became of a call whose answer was lost', async () => {
    const { emulator, stripe, store, link, order, get } = startServer();
    link.intercept = async (request, next) => {
      const answer = await next(request);
      if (request.method === 'POST') throw new TypeError('socket hang up');
      return answer;
    };
    await order();
    expect(await restoreFromStripe({ stripe, store, now: emulator.clock.now })).toMatchObject({ restored: 1 });
    expect((await get('/orders')).body.data).toHaveLength(1);
  });

  it('keeps the order that is known when there is a second one for it, and says so', async () => {
    const { emulator, stripe, store, order, get } = startServer();
    const { body } = await order();
    const [first] = emulator.orders.list();
    const second = await stripe.climate.orders.create({
      product: PRODUCT,
      amount: 10_000,
      metadata: first?.metadata ?? {},
    });
    const said: string[] = [];
    const logger = { error: (message: string) => void said.push(message) };
    const options = { stripe, now: emulator.clock.now, logger };
    expect(await restoreFromStripe({ ...options, store })).toEqual({ restored: 0, refreshed: 1, ignored: 1 });
    expect((await get('/orders')).body.data).toMatchObject([{ stripe_order: body.stripe_order }]);
    const empty = memoryStore();
    expect(await restoreFromStripe({ ...options, store: empty })).toEqual({ restored: 1, refreshed: 0, ignored: 1 });
    expect(await empty.findByStripeId(second.id)).toBeNull();
    expect(said).toHaveLength(2);
    expect(said[0]).toContain(`${second.id} was bought for order ${body.id}, which has ${body.stripe_order}`);
  });

  it('brings what is known up to date', async () => {
    const { emulator, stripe, store, order, get } = startServer();
    const { body } = await order();
    emulator.orders.delay(body.stripe_order, { expectedDeliveryYear: 2031 });
    expect(await restoreFromStripe({ stripe, store, now: emulator.clock.now })).toMatchObject({ refreshed: 1 });
    expect((await get('/orders')).body.data).toMatchObject([{ expected_delivery_year: 2031 }]);
  });
});
