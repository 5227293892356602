import { describe, expect, it } from 'vitest';
import { createServerContext } from '../createServerContext.js';
import { createDeferred } from '../testSupport/createDeferred.js';
import { startServer } from '../testSupport/startServer.js';

describe('graceful stop', () => {
  it('lets what is under way end, and takes no new writes', async () => {
    const server = startServer();
    const gate = createDeferred<void>();
    const reached = createDeferred<void>();
    server.link.intercept = async (request, next) => {
      if (request.method === 'POST') {
        reached.resolve();
        await gate.promise;
      }
      return next(request);
    };
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

  it('can be asked for twice', async () => {
    const { handler } = startServer();
    expect(await Promise.all([handler.close(), handler.close()])).toEqual([undefined, undefined]);
  });
});
