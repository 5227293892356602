import { execFile } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { promisify } from 'node:util';
import Stripe from 'stripe';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createStateDir } from './support/createStateDir.js';
import { startDemo, type RunningDemo } from './support/startDemo.js';

/** The calls that Stripe's own pages show, at the emulator that the demo starts beside itself. */
const PRODUCT = 'climsku_frontier_offtake_portfolio_2027';

let stateDir: string;
let demo: RunningDemo;
let stripe: Stripe;

beforeAll(async () => {
  stateDir = await createStateDir();
  demo = await startDemo({ OFFTAKE_STATE_DIR: stateDir });
  const { hostname, port } = new URL(demo.emulatorUrl);
  stripe = new Stripe('sk_test_documented', { protocol: 'http', host: hostname, port: Number(port) });
});

afterAll(async () => {
  await demo?.stop();
  await rm(stateDir, { recursive: true, force: true });
});

test('orders by amount with the documented curl command, and cancels', async () => {
  const order = await curl('/v1/climate/orders', { amount: '10000', currency: 'usd', product: PRODUCT });
  expect(order).toMatchObject({ object: 'climate.order', amount_total: 10_000, metric_tons: '0.17' });
  const canceled = await curl(`/v1/climate/orders/${String(order['id'])}/cancel`, {});
  expect(canceled).toMatchObject({ id: order['id'], status: 'canceled', cancellation_reason: 'requested' });
});

test('orders by metric tons with the documented curl command', async () => {
  const order = await curl('/v1/climate/orders', { metric_tons: '0.01', product: PRODUCT });
  expect(order).toMatchObject({ object: 'climate.order', currency: 'usd', metric_tons: '0.01', product: PRODUCT });
});

test('answers the documented Node calls of the official SDK', async () => {
  const order = await stripe.climate.orders.create({
    amount: 10_000,
    currency: 'usd',
    product: PRODUCT,
    beneficiary: { public_name: 'Northwind Roasters' },
  });
  const updated = await stripe.climate.orders.update(order.id, { metadata: { reference_number: '123' } });
  const { data } = await stripe.climate.orders.list({ limit: 3 });
  const canceled = await stripe.climate.orders.cancel(order.id);
  const product = await stripe.climate.products.retrieve(PRODUCT);
  const suppliers = await stripe.climate.suppliers.list({ limit: 3 });
  expect(updated.metadata).toEqual({ reference_number: '123' });
  expect(data[0]?.id).toBe(order.id);
  expect(canceled.status).toBe('canceled');
  expect(product.current_prices_per_metric_ton['usd']?.amount_total).toBe(56_650);
  expect(suppliers.data).toHaveLength(3);
});

/** Runs curl as documented, with the key as user; by `fetch` where there is no curl. */
async function curl(path: string, form: Record<string, string>): Promise<Record<string, unknown>> {
  const url = demo.emulatorUrl + path;
  const parameters = Object.entries(form).flatMap(([name, value]) => ['-d', `${name}=${value}`]);
  try {
    const { stdout } = await promisify(execFile)('curl', [
      '-s',
      '-X',
      'POST',
      url,
      '-u',
      'sk_test_documented:',
      ...parameters,
    ]);
    return JSON.parse(stdout) as Record<string, unknown>;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
    const headers = { authorization: `Basic ${btoa('sk_test_documented:')}` };
    const response = await fetch(url, { method: 'POST', headers, body: new URLSearchParams(form) });
    return (await response.json()) as Record<string, unknown>;
  }
}
