import { AsyncLocalStorage } from 'node:async_hooks';
import { describe, expect, it } from 'vitest';
import { startServer } from '../testSupport/startServer.js';
import type { Span, Trace } from './Trace.js';

/** Keeps the spans, with the path of those around each. */
function createTracer() {
  const active = new AsyncLocalStorage<string>();
  const spans: Span[] = [];
  const paths: string[] = [];
  const trace: Trace = (span, run) => {
    const outer = active.getStore();
    const path = outer === undefined ? span.name : `${outer} > ${span.name}`;
    spans.push(span);
    paths.push(path);
    return active.run(path, run);
  };
  return { trace, spans, paths };
}

describe('trace', () => {
  it('puts a span around each request and, within it, each call to Stripe', async () => {
    const { trace, paths, spans } = createTracer();
    const { order, get } = startServer({ handler: { trace } });
    const { body } = await order();
    await get('/suppliers/climsup_none');
    await get(`/orders/${body.id}`);
    expect(paths).toEqual([
      'POST /orders',
      'POST /orders > stripe climate.products.retrieve',
      'POST /orders > stripe climate.orders.create',
      'GET /suppliers/{id}',
      'GET /suppliers/{id} > stripe climate.suppliers.retrieve',
      'GET /orders/{id}',
    ]);
    expect(spans[0]?.attributes).toEqual({ 'http.request.method': 'POST', 'http.route': '/orders' });
    expect(JSON.stringify(spans)).not.toMatch(/secret|owner_a|climsup_none|key_1/);
  });

  it('sees failures as failures, and answers them as without it', async () => {
    const failures: unknown[] = [];
    const trace: Trace = (_span, run) =>
      run().catch((error: unknown) => {
        failures.push(error);
        throw error;
      });
    const { get } = startServer({ handler: { trace } });
    expect(await get('/products/none')).toMatchObject({ status: 404, body: { code: 'not_found' } });
    expect(failures).toHaveLength(2);
  });

  it('leaves lists iterable', async () => {
    const { trace, paths } = createTracer();
    const server = startServer({ handler: { trace } });
    await server.order();
    const { restoreFromStripe } = await import('../orders/restoreFromStripe.js');
    const { traceStripe } = await import('./traceStripe.js');
    const stripe = traceStripe(server.stripe, trace);
    const now = server.emulator.clock.now;
    expect(await restoreFromStripe({ stripe, store: server.store, now })).toMatchObject({ restored: 0, refreshed: 1 });
    const ids: string[] = [];
    for await (const { id } of stripe.climate.orders.list({ limit: 1 })) ids.push(id);
    expect(ids).toHaveLength(1);
    expect(await stripe.climate.orders.list().autoPagingToArray({ limit: 10 })).toHaveLength(1);
    expect(paths.filter((path) => path === 'stripe climate.orders.list')).toHaveLength(3);
  });
});
