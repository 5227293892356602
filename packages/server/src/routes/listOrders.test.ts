import { describe, expect, it } from 'vitest';
import { startServer } from '../testSupport/startServer.js';

describe('GET /orders', () => {
  it('lists the newest first, page by page', async () => {
    const { emulator, order, get } = startServer();
    const ids: string[] = [];
    for (const key of ['key_1', 'key_2', 'key_3']) {
      ids.unshift((await order({ confirm_duplicate: true }, { key })).body.id);
      emulator.clock.advance(1);
    }
    const first = await get('/orders?limit=2');
    expect(first.body).toMatchObject({ object: 'list', url: '/orders', has_more: true });
    expect(first.body.data.map(({ id }: { id: string }) => id)).toEqual(ids.slice(0, 2));
    const second = await get(`/orders?limit=2&starting_after=${ids[1]}`);
    expect(second.body).toMatchObject({ has_more: false, data: [{ id: ids[2] }] });
    const back = await get(`/orders?ending_before=${ids[2]}&limit=1`);
    expect(back.body).toMatchObject({ has_more: true, data: [{ id: ids[1] }] });
  });

  it('lists only the statuses that are asked for', async () => {
    const { order, post, get } = startServer();
    const { body } = await order();
    await order({ confirm_duplicate: true }, { key: 'key_2' });
    await post(`/orders/${body.id}/cancel`);
    expect((await get('/orders?status=canceled,delivered')).body.data).toMatchObject([{ id: body.id }]);
    expect((await get('/orders?status=something_new')).body.data).toEqual([]);
  });

  it.each([
    ['limit=0', '?limit', 'too_small'],
    ['limit=101', '?limit', 'too_large'],
    ['limit=1e1', '?limit', 'not_an_integer'],
    ['limit=-1', '?limit', 'not_an_integer'],
    ['limit=1&limit=2', '?limit', 'conflict'],
    ['starting_after=ord_none', '?starting_after', 'invalid'],
    ['ending_before=ord_none', '?ending_before', 'invalid'],
    ['starting_after=', '?starting_after', 'required'],
    ['starting_after=a&ending_before=b', '?starting_after', 'conflict'],
    ['status=Open', '?status', 'not_a_status'],
    ['owner=owner_b', '?owner', 'unknown_field'],
    ['expand[]=product', '?expand[]', 'unknown_field'],
    ['__proto__=x', '?__proto__', 'unknown_field'],
  ])('refuses ?%s', async (query, pointer, code) => {
    expect(await startServer().get(`/orders?${query}`)).toMatchObject({
      status: 400,
      body: { code: 'invalid_request', errors: [{ pointer, code }] },
    });
  });
});

describe('GET /products and /suppliers', () => {
  it('relay Stripe’s pages', async () => {
    const { get } = startServer();
    const first = await get('/products?limit=2');
    expect(first.body).toMatchObject({ object: 'list', has_more: true, url: '/products' });
    expect(first.body.data[0]).toMatchObject({ object: 'climate.product', metric_tons_available: expect.any(String) });
    const next = await get(`/products?limit=100&starting_after=${first.body.data[1]?.id}`);
    expect(next.body).toMatchObject({ has_more: false });
    const suppliers = await get('/suppliers');
    const supplier = suppliers.body.data[0];
    expect((await get(`/suppliers/${supplier?.id}`)).body).toEqual(supplier);
    expect((await get(`/products/${first.body.data[0]?.id}`)).body).toEqual(first.body.data[0]);
  });

  it('say so when there is no such thing', async () => {
    const { get } = startServer();
    expect(await get('/products/climsku_none')).toMatchObject({ status: 404, body: { code: 'not_found' } });
    expect(await get('/suppliers/climsup_none')).toMatchObject({ status: 404, body: { code: 'not_found' } });
    expect(await get('/products?starting_after=climsku_none')).toMatchObject({
      status: 400,
      body: { errors: [{ pointer: '?starting_after', code: 'invalid' }] },
    });
  });
});

describe('GET /balance', () => {
  it('shows what is available and pending, and nothing else', async () => {
    const { get } = startServer({ emulator: { balance: { usd: { available: 500, pending: 7 } } } });
    expect((await get('/balance')).body).toEqual({
      object: 'balance',
      available: expect.arrayContaining([{ amount: 500, currency: 'usd' }]),
      pending: expect.arrayContaining([{ amount: 7, currency: 'usd' }]),
      livemode: false,
    });
  });
});
