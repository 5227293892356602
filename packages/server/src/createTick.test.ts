import { describe, expect, it, vi } from 'vitest';
import { LEASE_SECONDS } from './orders/orderMachine.js';
import { createDeferred } from './testSupport/createDeferred.js';
import { startServer, type TestServer } from './testSupport/startServer.js';

const CREATE = '/v1/climate/orders';

/** A server with orders whose answers were lost, and which the next round takes up. */
async function startUnsettled({ orders }: { orders: number }): Promise<TestServer> {
  const server = startServer({ handler: { duplicateWindowSeconds: 0 } });
  server.link.intercept = async (request, next) => {
    if (isCreate(request)) throw new TypeError('lost on the way');
    return next(request);
  };
  for (let index = 0; index < orders; index += 1) await server.order({}, { key: `key_${index}` });
  server.emulator.clock.advance(LEASE_SECONDS + 1);
  return server;
}

/** Holds up the next call that orders. */
function holdNextOrder({ link }: TestServer) {
  const isBuying = createDeferred<void>();
  const gate = createDeferred<void>();
  const bought: string[] = [];
  link.intercept = async (request, next) => {
    if (isCreate(request)) {
      bought.push(String(request.headers.get('idempotency-key')));
      isBuying.resolve();
      await gate.promise;
    }
    return next(request);
  };
  return { isBuying: isBuying.promise, release: gate.resolve, bought };
}

function isCreate({ method, url }: Request): boolean {
  return method === 'POST' && new URL(url).pathname === CREATE;
}

describe('tick', () => {
  it('joins the round that is under way, and begins another one after it', async () => {
    const server = await startUnsettled({ orders: 2 });
    const { isBuying, release, bought } = holdNextOrder(server);
    const first = server.handler.tick();
    await isBuying;
    const second = server.handler.tick();
    release();
    expect(await second).toBe(await first);
    expect(await first).toMatchObject({ orders: { advanced: 2, failed: 0 } });
    expect(bought).toHaveLength(2);
    expect(await server.handler.tick()).toMatchObject({ orders: { advanced: 0 } });
  });

  it('is waited for when the handler is closed, finishes the order that it is at and begins none after it', async () => {
    const server = await startUnsettled({ orders: 3 });
    const { handler, emulator } = server;
    const { isBuying, release, bought } = holdNextOrder(server);
    const round = handler.tick();
    await isBuying;
    let isClosed = false;
    const closing = handler.close().then(() => (isClosed = true));
    for (let turn = 0; turn < 50; turn += 1) await Promise.resolve();
    expect(isClosed).toBe(false);
    release();
    await closing;
    expect(await round).toMatchObject({ orders: { advanced: 1, failed: 0 } });
    expect(bought).toHaveLength(1);
    expect(emulator.orders.list()).toHaveLength(1);
    expect(await server.get('/orders')).toMatchObject({ body: { data: [{ status: 'confirmed' }] } });

    const other = server.createHandler();
    emulator.clock.advance(LEASE_SECONDS + 1);
    expect(await other.tick()).toMatchObject({ orders: { failed: 0 } });
    expect(emulator.orders.list()).toHaveLength(3);
  });

  it('does nothing once the handler is closed', async () => {
    const { handler, emulator } = await startUnsettled({ orders: 1 });
    await handler.close();
    expect(await handler.tick()).toEqual({
      orders: { advanced: 0, failed: 0 },
      events: { processed: 0, failed: 0, caughtUp: 0 },
    });
    expect(emulator.orders.list()).toEqual([]);
  });

  it('begins another one after a round that failed', async () => {
    const { handler, store } = startServer();
    vi.spyOn(store, 'takeDue').mockRejectedValueOnce(new Error('away'));
    await expect(handler.tick()).rejects.toMatchObject({ code: 'store_unavailable' });
    expect(await handler.tick()).toMatchObject({ orders: { advanced: 0, failed: 0 } });
  });
});
