import { describe, expect, it, vi } from 'vitest';
import { createServerContext } from '../createServerContext.js';
import type { EventRow } from '../store/EventRow.js';
import { createDeferred } from '../testSupport/createDeferred.js';
import { START_UNIX_SECONDS, startServer, type TestServer } from '../testSupport/startServer.js';
import { createEvent, startWebhooks } from '../testSupport/startWebhooks.js';

const DEAD_EVENT: EventRow = {
  id: 'evt_dead',
  type: 'climate.order.delivered',
  object: 'climorder_none',
  created: START_UNIX_SECONDS,
  state: 'dead',
  failures: 10,
  dueAt: null,
  problem: null,
};

/** Holds up what changes anything at Stripe. */
function holdOrders({ link }: TestServer, method = 'POST') {
  const gate = createDeferred<void>();
  const reached = createDeferred<void>();
  link.intercept = async (request, next) => {
    if (request.method === method) {
      reached.resolve();
      await gate.promise;
    }
    return next(request);
  };
  return { gate, reached };
}

describe('graceful stop', () => {
  it('lets what is under way end, and takes no new writes', async () => {
    const server = startServer();
    const { gate, reached } = holdOrders(server);
    const underWay = server.order();
    await reached.promise;
    let isClosed = false;
    const closing = server.handler.close().then(() => (isClosed = true));

    const refused = await server.order({}, { key: 'key_2' });
    expect(refused).toMatchObject({
      status: 503,
      body: { code: 'stripe_unavailable', retryable: true, retry_after: 1 },
    });
    const caller = { owner: 'owner_a' };
    await expect(server.handler.api.cancelOrder({ caller, id: 'ord_1' })).rejects.toMatchObject({ status: 503 });
    expect((await server.get('/products')).status).toBe(200);
    expect(isClosed).toBe(false);

    gate.resolve();
    expect((await underWay).status).toBe(200);
    await closing;
    expect(server.emulator.orders.list()).toHaveLength(1);
  });

  it('waits for work behind the requests, failed or added late, and tells streams to end', async () => {
    const { stripe, store, logged } = startServer();
    const logger = { warn: () => {}, error: (text: string) => void logged.push(text) };
    const { lifecycle, background } = createServerContext({ stripe, store, authorize: () => null, logger });
    const late = createDeferred<void>();
    background.add(Promise.reject(new Error('lost')));
    background.add(Promise.resolve().then(() => background.add(late.promise)));
    let isClosed = false;
    const closing = lifecycle
      .close()
      .then(() => background.settled())
      .then(() => (isClosed = true));
    expect(lifecycle.closing.aborted).toBe(true);
    for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
    expect(isClosed).toBe(false);
    late.resolve();
    await closing;
  });

  it('begins nothing for people either, who are told to come back', async () => {
    const { handler, store, get } = startServer();
    await store.inbox.add(DEAD_EVENT);
    await handler.close();
    const key = { owner: 'owner_a', id: 'ord_1' };
    for (const call of [handler.review.order(key), handler.review.close(key), handler.webhooks.replay('evt_dead')]) {
      await expect(call).rejects.toMatchObject({ code: 'stripe_unavailable', status: 503 });
    }
    expect(await handler.review.list()).toEqual([]);
    expect((await get('/orders')).status).toBe(200);
  });

  it('waits for an order that a person has asked for', async () => {
    const server = startServer();
    await server.order();
    const [row] = await server.store.takeDue({ now: Infinity, until: 0, limit: 1 });
    if (!row) throw new Error('There is no order.');
    await server.store.replace({ ...row, version: row.version + 1, state: 'needs_review' });
    // Stripe is searched first, and has it.
    const { gate, reached } = holdOrders(server, 'GET');
    const reviewed = server.handler.review.order({ owner: row.owner, id: row.ref });
    await reached.promise;
    let isClosed = false;
    const closing = server.handler.close().then(() => (isClosed = true));
    for (let turn = 0; turn < 50; turn += 1) await Promise.resolve();
    expect(isClosed).toBe(false);
    gate.resolve();
    expect(await reviewed).toMatchObject({ status: 'confirmed' });
    await closing;
  });

  it('hands events that nobody has begun to work on to others', async () => {
    const server = startWebhooks();
    const row = await server.order();
    const read = vi.spyOn(server.stripe.climate.orders, 'retrieve');
    await server.send(createEvent({ data: { object: { id: row.stripeOrder, object: 'climate.order' } } }));
    await server.context.lifecycle.close();
    await server.context.background.settled();
    expect(read).not.toHaveBeenCalled();
    const due = { now: server.emulator.clock.now(), until: server.emulator.clock.now(), limit: 10 };
    const taken = await server.store.inbox.takeDue(due);
    expect(taken.find(({ id }) => id === 'evt_1')).toMatchObject({ state: 'pending', failures: 0 });
  });

  it('can be asked for twice', async () => {
    const { handler } = startServer();
    expect(await Promise.all([handler.close(), handler.close()])).toEqual([undefined, undefined]);
  });
});
