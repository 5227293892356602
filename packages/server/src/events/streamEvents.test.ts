import { describe, expect, it } from 'vitest';
import { createRow } from '../store/conformance/createRow.js';
import { startEvents } from '../testSupport/startEvents.js';
import { PRODUCT } from '../testSupport/startServer.js';

describe('GET /events', () => {
  it('is a stream that nobody between keeps, changes or holds back', async () => {
    const { headers, status } = (await startEvents().open()).response;
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('text/event-stream');
    expect(headers.get('cache-control')).toBe('no-store, no-transform');
    expect(headers.get('x-accel-buffering')).toBe('no');
  });

  it('begins at now, says where that is and when to come back', async () => {
    const { store, open } = startEvents();
    await store.insert(createRow({ ref: 'ord_old', owner: 'owner_a' }, { id: 'ord_old' }));
    await store.changes.addProduct(PRODUCT);
    const { first } = await open();
    expect(first).toEqual({ retry: expect.stringMatching(/^[234]\d{3}$/), id: '1.1', comments: ['connected'] });
  });

  it('shows at once what is ordered and changed here', async () => {
    const { order, post, open } = startEvents();
    const stream = await open();
    const { body } = await order();
    expect(await stream.nextNamed()).toMatchObject({ event: 'order.created', data: { id: body.id } });
    const canceled = await post(`/orders/${body.id}/cancel`);
    let event = await stream.nextNamed();
    while (event?.data?.status !== 'canceled') event = await stream.nextNamed();
    expect(event).toMatchObject({ event: 'order.updated', data: canceled.body });
  });

  it('shows an order as GET /orders does', async () => {
    const { order, get, open } = startEvents();
    const stream = await open();
    await order();
    const event = await stream.nextNamed();
    expect((await get('/orders')).body.data).toEqual([event?.data]);
  });

  it('finds what someone else has kept with its next look', async () => {
    const { store, timers, open } = startEvents();
    const stream = await open();
    await store.insert(createRow({ ref: 'ord_1', owner: 'owner_a' }, { id: 'ord_1' }));
    timers.advance(1_000);
    expect(await stream.nextNamed()).toMatchObject({ event: 'order.created', id: '1.0', data: { id: 'ord_1' } });
  });

  it('tells an order that is new to the listener as created, whatever has happened to it since', async () => {
    const { store, timers, open } = startEvents();
    const first = createRow({ ref: 'ord_1', owner: 'owner_a' }, { id: 'ord_1' });
    const stream = await open();
    await store.insert(first);
    await store.insert(createRow({ ref: 'ord_2', owner: 'owner_a' }, { id: 'ord_2' }));
    const order = first.order && { ...first.order, status: 'delivered' };
    await store.replace({ ...first, version: first.version + 1, order });
    timers.advance(1_000);
    expect(await stream.nextNamed()).toMatchObject({ event: 'order.created', id: '2.0', data: { id: 'ord_2' } });
    expect(await stream.nextNamed()).toMatchObject({ event: 'order.created', id: '3.0', data: { id: 'ord_1' } });
  });

  it('never shows an owner anything of another’s', async () => {
    const { order, open } = startEvents();
    const stream = await open();
    const other = await open({ owner: 'owner_b' });
    await order({}, { owner: 'owner_b', key: 'key_b' });
    const theirs = await other.nextNamed();
    const { body } = await order();
    expect(await stream.nextNamed()).toMatchObject({ data: { id: body.id } });
    expect(theirs?.data?.id).not.toBe(body.id);
    const resumed = await open({ lastEventId: '0.0' });
    expect(await resumed.nextNamed()).toMatchObject({ data: { id: body.id } });
  });
});

describe('Last-Event-ID', () => {
  it('goes on after it: everything once, then what comes', async () => {
    const { order, open } = startEvents();
    const stream = await open();
    const { body: seen } = await order();
    const last = await stream.nextNamed();
    expect(last?.data?.id).toBe(seen.id);
    await stream.cancel();
    const { body: missed } = await order({ metric_tons: '0.6' }, { key: 'key_2' });
    const resumed = await open({ lastEventId: String(last?.id) });
    expect(resumed.first?.id).toBe(last?.id);
    expect(await resumed.nextNamed()).toMatchObject({ event: 'order.created', data: { id: missed.id } });
    const { body: next } = await order({ metric_tons: '0.7' }, { key: 'key_3' });
    expect(await resumed.nextNamed()).toMatchObject({ data: { id: next.id } });
  });

  it.each(['x', '1', '1.', '.1', '-1.0', '1.0.0', '1e3.0', '9999999999999999.0', ' 1. 0'])(
    'refuses %j',
    async (lastEventId) => {
      const answer = await startEvents().request({ lastEventId });
      expect(answer.status).toBe(400);
      expect(await answer.json()).toMatchObject({ code: 'invalid_request' });
    },
  );

  it.each(['5.0', '0.5'])('of %s, which has not been reached, starts anew and says so', async (lastEventId) => {
    const { store, order, open } = startEvents();
    await store.insert(createRow({ ref: 'ord_1', owner: 'owner_a' }, { id: 'ord_1' }));
    const stream = await open({ lastEventId });
    expect(stream.first?.id).toBe('1.0');
    expect(await stream.nextNamed()).toMatchObject({ event: 'reset', id: '1.0', data: {} });
    const { body } = await order();
    expect(await stream.nextNamed()).toMatchObject({ event: 'order.created', data: { id: body.id } });
  });

  it('reads many changes page by page', async () => {
    const { store, open } = startEvents();
    const refs = Array.from({ length: 250 }, (_, index) => `ord_${index}`);
    for (const ref of refs) await store.insert(createRow({ ref, owner: 'owner_a' }, { id: ref }));
    const stream = await open({ lastEventId: '0.0' });
    const received: unknown[] = [];
    while (received.length < refs.length) received.push((await stream.nextNamed())?.data?.id);
    expect(received).toEqual(refs);
  });
});

describe('product.updated', () => {
  it('shows the product as Stripe has it, read once for all who watch', async () => {
    const { store, timers, open, get, link } = startEvents();
    const streams = [await open(), await open({ owner: 'owner_b' })];
    const { body: product } = await get(`/products/${PRODUCT}`);
    let reads = 0;
    link.intercept = (request, next) => {
      reads += 1;
      return next(request);
    };
    await store.changes.addProduct(PRODUCT);
    timers.advance(1_000);
    for (const stream of streams) {
      expect(await stream.nextNamed()).toEqual({ event: 'product.updated', id: '0.1', data: product, comments: [] });
    }
    const late = await open({ lastEventId: '0.0' });
    expect(await late.nextNamed()).toMatchObject({ event: 'product.updated', data: product });
    expect(reads).toBe(1);
  });

  it('is left out when Stripe does not answer, and keeps nothing else back', async () => {
    const { store, timers, open, link, logged } = startEvents();
    const stream = await open();
    link.intercept = async () => new Response('{}', { status: 500 });
    await store.changes.addProduct(PRODUCT);
    await store.insert(createRow({ ref: 'ord_1', owner: 'owner_a' }, { id: 'ord_1' }));
    timers.advance(1_000);
    expect(await stream.nextNamed()).toMatchObject({ event: 'order.created' });
    link.intercept = (request, next) => next(request);
    await store.changes.addProduct(PRODUCT);
    timers.advance(1_000);
    expect(await stream.nextNamed()).toMatchObject({ event: 'product.updated', id: '1.2' });
    expect(logged).toHaveLength(1);
  });

  it('is not for those who may not list products', async () => {
    const authorize = () => ({ owner: 'owner_a', permissions: ['order.list'] as const });
    const { store, timers, open } = startEvents({ handler: { authorize } });
    await store.changes.addProduct(PRODUCT);
    const stream = await open({ lastEventId: '0.0' });
    await store.insert(createRow({ ref: 'ord_1', owner: 'owner_a' }, { id: 'ord_1' }));
    timers.advance(1_000);
    expect(await stream.nextNamed()).toMatchObject({ event: 'order.created', id: '1.0' });
  });
});

describe('who may watch', () => {
  it.each([
    ['nobody', null, 401],
    ['whom the host refuses', false, 403],
    ['who may not list orders', { owner: 'a', permissions: [] }, 403],
  ] as const)('is not %s', async (_name, answer, status) => {
    const { request, timers } = startEvents({ handler: { authorize: () => answer } });
    expect((await request()).status).toBe(status);
    expect(timers.size).toBe(0);
  });

  it('is asked as order.list', async () => {
    const asked: string[] = [];
    const { open } = startEvents({ handler: { authorize: ({ action }) => (asked.push(action), { owner: 'a' }) } });
    await open();
    expect(asked).toEqual(['order.list']);
  });

  it('is nobody where there are no streams', async () => {
    const { request, order } = startEvents({ handler: { events: false } });
    expect((await request()).status).toBe(404);
    expect((await order()).status).toBe(200);
  });

  it('is found under the base path alone', async () => {
    const { handler } = startEvents({ handler: { basePath: '/api/offtake' } });
    const statusOf = async (path: string) => (await handler.fetch(new Request(`http://shop.test${path}`))).status;
    expect(await statusOf('/events')).toBe(404);
    expect(await statusOf('/api/offtake/more/events')).toBe(404);
  });
});
