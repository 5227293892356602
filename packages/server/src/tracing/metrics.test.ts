import { describe, expect, it } from 'vitest';
import { startServer } from '../testSupport/startServer.js';
import type { Metric } from './Metric.js';

function startCounted(handler = {}) {
  const metrics: Metric[] = [];
  const server = startServer({ handler: { onMetric: (metric) => void metrics.push(metric), ...handler } });
  const taken = () => metrics.splice(0).map(({ name, value, attributes }) => ({ name, value, ...attributes }));
  return { ...server, taken };
}

const STRIPE = { name: 'offtake.stripe.calls', value: 1 };
const POSTED = { name: 'offtake.requests', value: 1, 'http.request.method': 'POST', 'http.route': '/orders' };
const PAID = { source: 'balance', currency: 'usd' };

describe('onMetric', () => {
  it('counts a request, its calls to Stripe, the decision and what was spent', async () => {
    const { order, taken } = startCounted();
    await order();
    expect(taken()).toEqual([
      { ...STRIPE, 'rpc.method': 'climate.products.retrieve', outcome: 'ok' },
      { ...STRIPE, 'rpc.method': 'climate.orders.create', outcome: 'ok' },
      { name: 'offtake.decisions', value: 1, outcome: 'placed', ...PAID },
      { name: 'offtake.spent', value: 28_325, ...PAID },
      { ...POSTED, outcome: 'ok' },
    ]);
  });

  it('counts what is refused by its code, and nothing as spent', async () => {
    const { order, emulator, taken } = startCounted();
    emulator.balance.set('usd', 0);
    await order();
    expect(taken()).toEqual([
      { ...STRIPE, 'rpc.method': 'climate.products.retrieve', outcome: 'ok' },
      { ...STRIPE, 'rpc.method': 'climate.orders.create', outcome: expect.stringMatching(/^[a-z_]+$/) },
      { name: 'offtake.decisions', value: 1, outcome: 'refused', code: 'insufficient_balance', ...PAID },
      { ...POSTED, outcome: 'insufficient_balance' },
    ]);
  });

  it('is told nothing of who it was, nor of which order', async () => {
    const { order, get, post, taken } = startCounted();
    const { body } = await order();
    await get(`/orders/${body.id}`);
    await post(`/orders/${body.id}/cancel`);
    expect(JSON.stringify(taken())).not.toMatch(new RegExp(`owner_a|key_1|${body.id}|${body.stripe_order}`));
  });

  it('stands beside trace', async () => {
    const names: string[] = [];
    const { order, taken } = startCounted({
      trace: <TResult>({ name }: { name: string }, run: () => Promise<TResult>) => {
        names.push(name);
        return run();
      },
    });
    await order();
    expect(names).toContain('stripe climate.orders.create');
    expect(taken()).toHaveLength(5);
  });

  it('stops no order when it fails, and says so', async () => {
    const { order, emulator, logged } = startServer({
      handler: {
        onMetric: () => {
          throw new Error('no meter');
        },
      },
    });
    expect(await order()).toMatchObject({ status: 200, body: { status: 'confirmed' } });
    expect(emulator.orders.list()).toHaveLength(1);
    expect(logged[0]).toMatch(/^Something was not counted, since onMetric failed\. .*no meter/);
  });
});
