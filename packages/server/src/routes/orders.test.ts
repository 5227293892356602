import { SECONDS_PER_DAY, SECONDS_PER_HOUR } from '@offtake/contract';
import { describe, expect, it } from 'vitest';
import { restoreFromStripe } from '../orders/restoreFromStripe.js';
import { PRODUCT, startServer } from '../testSupport/startServer.js';

describe('GET /orders/{id}', () => {
  it('shows what Stripe says, once what was read is old enough', async () => {
    const { emulator, order, get } = startServer();
    const { body } = await order();
    emulator.orders.delay(body.stripe_order, { expectedDeliveryYear: 2031 });
    expect((await get(`/orders/${body.id}`)).body.expected_delivery_year).toBe(2027);
    emulator.clock.advance(30);
    expect((await get(`/orders/${body.id}`)).body).toMatchObject({ id: body.id, expected_delivery_year: 2031 });
  });

  it('shows an order as it was last seen while Stripe does not answer', async () => {
    const { emulator, order, get, link, logged } = startServer();
    const { body } = await order();
    emulator.clock.advance(SECONDS_PER_HOUR);
    link.intercept = async () => Promise.reject(new TypeError('no route to host'));
    expect(await get(`/orders/${body.id}`)).toMatchObject({ status: 200, body: { id: body.id } });
    expect(logged.join()).toContain('last seen');
  });

  it('answers 304 to a caller that has it already', async () => {
    const { order, get } = startServer();
    const { body } = await order();
    const first = await get(`/orders/${body.id}`);
    const etag = first.headers.get('etag') ?? '';
    const second = await get(`/orders/${body.id}`, { headers: { 'if-none-match': `W/${etag}` } });
    expect(second).toMatchObject({ status: 304, body: null });
    expect(second.headers.get('etag')).toBe(etag);
    const list = await get('/orders');
    const listTag = list.headers.get('etag') ?? '';
    expect(await get('/orders', { headers: { 'if-none-match': listTag } })).toMatchObject({ status: 304 });
  });
});

describe('POST /orders/{id}', () => {
  it('changes the beneficiary, and takes it away with null', async () => {
    const { emulator, order, get, post } = startServer();
    const { body } = await order();
    const named = await post(`/orders/${body.id}`, { beneficiary: { public_name: 'Harbour Choir' } });
    expect(named).toMatchObject({ status: 200, body: { id: body.id, beneficiary: { public_name: 'Harbour Choir' } } });
    expect((await get(`/orders/${body.id}`)).body.beneficiary).toEqual({ public_name: 'Harbour Choir' });
    const unnamed = await post(`/orders/${body.id}`, { beneficiary: null });
    expect(unnamed.body.beneficiary ?? null).toBeNull();
    expect(emulator.orders.get(body.stripe_order).metadata).toMatchObject({ offtake_ref: body.id });
  });

  it.each([
    ['nothing', {}],
    ['other tons', { metric_tons: '9' }],
    ['an empty name', { beneficiary: { public_name: '' } }],
    ['a name too long', { beneficiary: { public_name: 'x'.repeat(5_001) } }],
  ])('refuses %s', async (_name, change) => {
    const { order, post } = startServer();
    const { body } = await order();
    expect(await post(`/orders/${body.id}`, change)).toMatchObject({ status: 400, body: { code: 'invalid_request' } });
  });
});

describe('POST /orders/{id}/cancel', () => {
  it('gives the subtotal back within 24 hours', async () => {
    const { emulator, order, post } = startServer();
    const before = emulator.balance.available('usd');
    const { body } = await order();
    emulator.clock.advance(SECONDS_PER_DAY - 1);
    const canceled = await post(`/orders/${body.id}/cancel`);
    expect(canceled).toMatchObject({
      status: 200,
      body: { id: body.id, status: 'canceled', cancellation_reason: 'requested', payment: { status: 'refunded' } },
    });
    expect(emulator.balance.available('usd')).toBe(before - body.amount_fees);
  });

  it('answers a repeated request with the canceled order', async () => {
    const { emulator, order, post, get } = startServer();
    const { body } = await order();
    const first = await post(`/orders/${body.id}/cancel`);
    expect(await post(`/orders/${body.id}/cancel`)).toMatchObject({ status: 200, body: first.body });
    expect((await get(`/orders/${body.id}`)).body).toEqual(first.body);
    expect(emulator.balance.transactions()).toHaveLength(2);
  });

  it('refuses after 24 hours', async () => {
    const { emulator, order, post } = startServer();
    const { body } = await order();
    emulator.clock.advance(SECONDS_PER_DAY);
    expect(await post(`/orders/${body.id}/cancel`)).toMatchObject({ status: 409, body: { code: 'not_cancelable' } });
    expect(emulator.orders.get(body.stripe_order).status).toBe('confirmed');
  });

  it('gives everything back within 30 days of a delay, though it refused before', async () => {
    const { emulator, order, post } = startServer();
    const before = emulator.balance.available('usd');
    const { body } = await order();
    emulator.clock.advance(2 * SECONDS_PER_DAY);
    await post(`/orders/${body.id}/cancel`);
    emulator.orders.delay(body.stripe_order, { expectedDeliveryYear: 2031 });
    expect(await post(`/orders/${body.id}/cancel`)).toMatchObject({ status: 200, body: { status: 'canceled' } });
    expect(emulator.balance.available('usd')).toBe(before);
  });

  it('refuses what Stripe refuses whatever the terms say, until there is another reason to cancel', async () => {
    const { emulator, order, post } = startServer({ emulator: { cancelWindowSeconds: 0 } });
    const { body } = await order();
    expect(await post(`/orders/${body.id}/cancel`)).toMatchObject({ status: 409, body: { code: 'not_cancelable' } });
    emulator.orders.delay(body.stripe_order, { expectedDeliveryYear: 2031 });
    expect(await post(`/orders/${body.id}/cancel`)).toMatchObject({ status: 200, body: { status: 'canceled' } });
  });

  it('is not undone by an answer of Stripe’s that was lost', async () => {
    const { emulator, link, order, post } = startServer();
    const { body } = await order();
    link.intercept = async (request, next) => {
      const answer = await next(request);
      if (request.url.endsWith('/cancel')) throw new TypeError('socket hang up');
      return answer;
    };
    expect(await post(`/orders/${body.id}/cancel`)).toMatchObject({ status: 503, body: { retryable: true } });
    link.intercept = (request, next) => next(request);
    expect(await post(`/orders/${body.id}/cancel`)).toMatchObject({ status: 200, body: { status: 'canceled' } });
    expect(emulator.balance.transactions()).toHaveLength(2);
  });
});

describe('another owner’s order', () => {
  it.each([
    ['read', 'GET', ''],
    ['updated', 'POST', ''],
    ['canceled', 'POST', '/cancel'],
  ])('cannot be %s, and looks as if it did not exist', async (_name, method, suffix) => {
    const server = startServer({ handler: { createId: () => 'fixed' } });
    const { body } = await server.order();
    const call = (id: string) => {
      const path = `/orders/${id}${suffix}`;
      const change = { beneficiary: { public_name: 'x' } };
      return method === 'GET'
        ? server.get(path, { owner: 'owner_b' })
        : server.post(path, change, { owner: 'owner_b' });
    };
    const [foreign, missing, stripes] = [await call(body.id), await call('ord_none'), await call(body.stripe_order)];
    expect(foreign.status).toBe(404);
    expect(foreign.body).toEqual(missing.body);
    expect(stripes.body).toEqual(missing.body);
    expect([...foreign.headers]).toEqual([...missing.headers]);
    expect(server.emulator.orders.get(body.stripe_order)).toMatchObject({ status: 'confirmed' });
  });

  it('is not in the list and is no cursor', async () => {
    const server = startServer();
    const { body } = await server.order();
    expect((await server.get('/orders', { owner: 'owner_b' })).body).toMatchObject({ has_more: false, data: [] });
    expect(await server.get(`/orders?starting_after=${body.id}`, { owner: 'owner_b' })).toMatchObject({
      status: 400,
      body: { code: 'invalid_request', errors: [{ pointer: '?starting_after' }] },
    });
  });
});

describe('rounds of reconciliation', () => {
  it('see what no event tells: that an order was confirmed', async () => {
    const { emulator, handler, get, stripe, store } = startServer();
    const metadata = { offtake_ref: 'ord_1', offtake_owner: 'owner_a' };
    const { id } = emulator.orders.create({ product: PRODUCT, status: 'open', metadata });
    await restoreFromStripe({ stripe, store, now: emulator.clock.now });
    emulator.orders.confirm(id);
    emulator.clock.advance(60);
    expect(await handler.tick()).toMatchObject({ orders: { advanced: 1, failed: 0 } });
    expect((await get('/orders')).body.data).toMatchObject([{ id: 'ord_1', status: 'confirmed' }]);
  });

  it('go on with the others when one order fails', async () => {
    const { emulator, handler, order, link } = startServer();
    const first = await order();
    await order({ confirm_duplicate: true }, { key: 'key_2' });
    emulator.clock.advance(60);
    link.intercept = (request, next) =>
      request.url.endsWith(first.body.stripe_order) ? Promise.reject(new TypeError('reset')) : next(request);
    expect(await handler.tick()).toMatchObject({ orders: { advanced: 1, failed: 1 } });
  });
});
