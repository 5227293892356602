import { PERMISSIONS } from '@offtake/contract';
import { describe, expect, it } from 'vitest';
import type { AuthorizeInput, Caller } from '../Authorize.js';
import type { OfftakeHandlerOptions } from '../OfftakeHandlerOptions.js';
import { PRODUCT, startServer } from '../testSupport/startServer.js';

const INVOICE = { source: 'invoice', customer: { name: 'Ada', email: 'ada@shop.test' }, days_until_due: 30 };
const CUSTOMER = PERMISSIONS.filter((permission) => permission !== 'invoice.compose');
const ALL = ['balance', 'checkout', 'invoice', 'top_up'] as const;

function startShop(
  authorize: (input: AuthorizeInput) => Caller | false,
  options: Pick<OfftakeHandlerOptions, 'paymentSources'> = { paymentSources: ALL },
) {
  return startServer({ handler: { authorize, duplicateWindowSeconds: 0, ...options } });
}

describe('the price and the lines of an invoice', () => {
  const composed = [
    { ...INVOICE, price: 100 },
    { ...INVOICE, line_items: [{ description: 'A discount', amount: -1_000 }] },
  ];

  it.each(composed)('are not for callers who may not compose one: %j', async (payment) => {
    const { order, emulator, get } = startShop(() => ({ owner: 'a', permissions: CUSTOMER }));
    const refused = await order({ payment });
    expect(refused).toMatchObject({ status: 403, body: { code: 'forbidden' } });
    expect(refused.body.detail).toMatch(/price or further lines.*Leave/);
    expect((await get('/orders')).body.data).toEqual([]);
    expect(emulator.orders.list()).toEqual([]);
    expect(await order({ payment: INVOICE })).toMatchObject({ status: 200, body: { payment: { source: 'invoice' } } });
    expect(await order({ payment: { ...INVOICE, line_items: [] } }, { key: 'key_2' })).toMatchObject({ status: 200 });
  });

  it('are for those who may, and for everyone where nobody was kept from it', async () => {
    for (const caller of [{ owner: 'a' }, { owner: 'a', permissions: 'all' as const }]) {
      for (const [index, payment] of composed.entries()) {
        const { status } = await startShop(() => caller).order({ payment }, { key: `key_${index}` });
        expect(status).toBe(200);
      }
    }
  });

  it('can be decided by the action that authorize is asked for', async () => {
    const { order, get } = startShop(({ action }) => action !== 'invoice.compose' && { owner: 'a' });
    expect((await order({ payment: composed[0] })).status).toBe(403);
    expect((await get('/config')).body.permissions).toEqual(CUSTOMER);
  });

  it('are not for a caller in process who may not either', async () => {
    const { handler } = startShop(() => ({ owner: 'a' }));
    const call = handler.api.createOrder({
      caller: { owner: 'a', permissions: CUSTOMER },
      idempotencyKey: 'key_1',
      body: { product: PRODUCT, metric_tons: '0.5', payment: composed[0] },
    });
    await expect(call).rejects.toMatchObject({ code: 'forbidden' });
  });
});

describe('the ways to pay of a caller', () => {
  const shop = (paymentSources: Caller['paymentSources']) => startShop(() => ({ owner: 'a', paymentSources }));

  it('are the handler’s own, but for those that the caller is kept from', async () => {
    const { order, get } = shop(['top_up', 'checkout']);
    expect((await get('/config')).body.payment_sources).toEqual(['checkout', 'top_up']);
    for (const payment of [undefined, { source: 'balance' }, INVOICE]) {
      expect(await order({ payment })).toMatchObject({
        status: 400,
        body: { errors: [{ pointer: '/payment/source', code: 'not_on_offer' }] },
      });
    }
    const checkout = { source: 'checkout', return_url: '/removal' };
    expect(await order({ payment: checkout })).toMatchObject({ status: 200 });
  });

  it('are never more than the handler’s', async () => {
    const { order, get } = startShop(() => ({ owner: 'a', paymentSources: ALL }), { paymentSources: ['checkout'] });
    expect((await get('/config')).body.payment_sources).toEqual(['checkout']);
    expect((await order()).status).toBe(400);
  });

  it('may be none', async () => {
    const { order, get } = shop([]);
    expect((await get('/config')).body.payment_sources).toEqual([]);
    expect((await order()).status).toBe(400);
  });
});
