import { describe, expect, it } from 'vitest';
import { createOfftakeHandler } from './createOfftakeHandler.js';
import type { OfftakeHandlerOptions } from './OfftakeHandlerOptions.js';
import { memoryStore } from './store/memoryStore.js';
import { PRODUCT, startServer } from './testSupport/startServer.js';

describe('createOfftakeHandler', () => {
  const { stripe } = startServer();
  const good: OfftakeHandlerOptions = { stripe, store: memoryStore(), authorize: () => null };

  it.each([
    ['stripe', { stripe: {} }, 'official SDK'],
    ['store', { store: undefined }, 'buy twice'],
    ['authorize', { authorize: undefined }, 'every visitor could spend'],
    ['basePath', { basePath: 'api' }, 'start with a slash'],
    ['trustedOrigins with a path', { trustedOrigins: ['https://a.test/'] }, 'exact origins'],
    ['trustedOrigins that match anything', { trustedOrigins: ['*'] }, 'exact origins'],
    ['paymentSources that are none', { paymentSources: ['cash'] }, 'at least one of balance'],
    ['no paymentSources', { paymentSources: [] }, 'at least one of balance'],
    ['daily limits in a fraction', { sharedLimits: { amountTotalPerDay: { usd: 10.5 } } }, 'smallest unit'],
    ['currencies', { currencies: ['USD'] }, 'lower case'],
    ['no currencies', { currencies: [] }, 'at least one'],
    ['limits in a fraction', { limits: { amountTotal: { usd: 10.5 } } }, 'smallest unit'],
    ['limits as a number', { limits: { metricTons: 5 } }, 'decimal string'],
    ['decimals', { amountMetricTonsDecimals: 1.5 }, 'whole number'],
  ])('refuses %s that would be unsafe, and says what to do', (_name, change, words) => {
    // As JavaScript would hand it over.
    const options: OfftakeHandlerOptions = Object.assign({ ...good }, change);
    expect(() => createOfftakeHandler(options)).toThrow(TypeError);
    expect(() => createOfftakeHandler(options)).toThrow(words);
  });

  it('does not compile without authorize', () => {
    // @ts-expect-error authorize is required
    expect(() => createOfftakeHandler({ stripe, store: memoryStore() })).toThrow('authorize is required');
  });

  it('neither changes its options nor follows later changes of them', async () => {
    const limits = { amountTotal: { usd: 100 } };
    const options = Object.freeze({ ...good, authorize: () => ({ owner: 'a' }), limits: Object.freeze(limits) });
    const handler = createOfftakeHandler(options);
    const config = await handler.api.getConfig({ caller: { owner: 'a' } });
    expect(config.limits.amount_total).toEqual({ usd: 100 });
    expect(options.limits).toBe(limits);
  });

  it('refuses metadata of the host’s that would overwrite ours or that Stripe would refuse', async () => {
    for (const metadata of [{ offtake_owner: 'x' }, { ['x'.repeat(41)]: '' }, { 'a[b]': '' }, { a: 'x'.repeat(501) }]) {
      const { order, emulator } = startServer({ handler: { metadata: () => metadata } });
      expect(await order()).toMatchObject({ status: 500, body: { code: 'internal_error' } });
      expect(emulator.orders.list()).toHaveLength(0);
    }
  });
});

describe('api', () => {
  const caller = { owner: 'owner_a' };

  it('does in process what the endpoints do', async () => {
    const { handler, get } = startServer();
    const body = { product: PRODUCT, metric_tons: '0.5' };
    const order = await handler.api.createOrder({ caller, body, idempotencyKey: 'key_1' });
    expect(await handler.api.getOrder({ caller, id: order.id })).toEqual(order);
    expect((await handler.api.listOrders({ caller, query: { limit: '1' } })).data).toEqual([order]);
    expect((await get(`/orders/${order.id}`)).body).toEqual(order);
    expect(await handler.api.cancelOrder({ caller, id: order.id })).toMatchObject({ status: 'canceled' });
    expect((await handler.api.listProducts({ caller })).data.length).toBeGreaterThan(0);
  });

  it('rejects with the problems of the contract', async () => {
    const { handler } = startServer();
    await expect(handler.api.getOrder({ caller, id: 'ord_none' })).rejects.toMatchObject({ code: 'not_found' });
    await expect(handler.api.createOrder({ caller, body: {} })).rejects.toMatchObject({
      code: 'idempotency_key_required',
    });
    const bystander = { owner: 'a', permissions: ['order.list'] as const };
    await expect(handler.api.getBalance({ caller: bystander })).rejects.toMatchObject({ code: 'forbidden' });
  });
});
