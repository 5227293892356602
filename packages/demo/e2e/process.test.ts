import { once } from 'node:events';
import { rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createStateDir } from './support/createStateDir.js';
import { runDemoToItsEnd, startDemo, type RunningDemo } from './support/startDemo.js';

let stateDir: string;
/** For a demo beside the one that is running. */
let otherDir: string;
let demo: RunningDemo;

beforeAll(async () => {
  [stateDir, otherDir] = [await createStateDir(), await createStateDir()];
  demo = await startDemo({ OFFTAKE_STATE_DIR: stateDir });
});

afterAll(async () => {
  await demo?.stop();
  for (const folder of [stateDir, otherDir]) await rm(folder, { recursive: true, force: true });
});

test('says what it is doing and where it is', () => {
  expect(demo.output()).toMatch(/front +\d+ files \(\d+ ms\)/);
  expect(demo.output()).toContain(`PGlite in ${join(stateDir, 'orders')}, embedded store: single process`);
  expect(demo.output()).toContain('emulator, its state kept in');
  expect(demo.output()).toContain(`Backend    ${demo.url}/api/offtake`);
  expect(demo.output()).toContain(`Webhooks   ${demo.url}/api/offtake/webhooks`);
});

test('says which port is in use and what to do', async () => {
  const { port } = new URL(demo.url);
  const { port: emulatorPort } = new URL(demo.emulatorUrl);
  const second = await runDemoToItsEnd({ OFFTAKE_STATE_DIR: otherDir, PORT: port });
  const third = await runDemoToItsEnd({ OFFTAKE_STATE_DIR: otherDir, EMULATOR_PORT: emulatorPort });
  expect(second).toMatchObject({ code: 1, output: expect.stringContaining(`Port ${port} is already in use.`) });
  expect(third).toMatchObject({
    code: 1,
    output: expect.stringContaining(`EMULATOR_PORT=${Number(emulatorPort) + 1}`),
  });
});

test('says which process has the directory', async () => {
  const { code, output } = await runDemoToItsEnd({ OFFTAKE_STATE_DIR: stateDir });
  expect(code).toBe(1);
  expect(output).toContain(`${join(stateDir, 'orders')} is held by process`);
  expect(output).toContain('OFFTAKE_STATE_DIR names another directory, DATABASE_URL a Postgres.');
});

test('says where it cannot write', async () => {
  const file = join(stateDir, 'file');
  await writeFile(file, '');
  const { code, output } = await runDemoToItsEnd({ OFFTAKE_STATE_DIR: file });
  expect(code).toBe(1);
  expect(output).toContain(`The orders cannot be kept in ${join(file, 'orders')}`);
});

test('ends well when it is asked to, whatever browsers keep open, and starts again with the same webhook endpoint', async () => {
  const connection = connect(Number(new URL(demo.url).port), '127.0.0.1');
  await once(connection, 'connect');
  expect((await fetch(demo.url)).status).toBe(200);
  const startedMs = performance.now();
  expect(await demo.stop('SIGINT')).toBe(0);
  expect(performance.now() - startedMs).toBeLessThan(3_000);
  connection.destroy();

  // On other ports.
  demo = await startDemo({ OFFTAKE_STATE_DIR: stateDir });
  const headers = { authorization: 'Bearer sk_test_e2e' };
  const response = await fetch(`${demo.emulatorUrl}/v1/webhook_endpoints`, { headers });
  const { data } = (await response.json()) as { data: { url: string; status: string }[] };
  expect(data).toMatchObject([{ url: `${demo.url}/api/offtake/webhooks`, status: 'enabled' }]);
  expect(demo.output()).not.toContain('whsec_');
});

const WRONG_ENVIRONMENTS: readonly { environment: Record<string, string>; says: string }[] = [
  { environment: { PORT: '80a' }, says: 'PORT is "80a". Set it to a port from 1 to 65535' },
  { environment: { EMULATOR_PORT: '70000' }, says: 'EMULATOR_PORT is "70000".' },
  { environment: { STRIPE_SECRET_KEY: 'pk_test_1' }, says: 'STRIPE_SECRET_KEY is no secret key of Stripe' },
  { environment: { STRIPE_SECRET_KEY: 'sk_live_1', HOST: '0.0.0.0' }, says: 'everyone who can reach this computer' },
  {
    environment: { STRIPE_SECRET_KEY: 'sk_live_1', STRIPE_API_BASE: 'http://127.0.0.1:1' },
    says: 'STRIPE_API_BASE is set and STRIPE_SECRET_KEY is a live key',
  },
  { environment: { STRIPE_API_BASE: 'localhost' }, says: 'STRIPE_API_BASE is "localhost".' },
  { environment: { STRIPE_API_BASE: 'http://127.0.0.1:1' }, says: 'No emulator answers at STRIPE_API_BASE' },
  { environment: { OFFTAKE_PAYMENT_SOURCES: 'balance,cash' }, says: 'Set it to some of balance, checkout, invoice' },
  { environment: { STRIPE_WEBHOOK_SECRET: 'sk_test_1' }, says: 'STRIPE_WEBHOOK_SECRET is no signing secret' },
  { environment: { DATABASE_URL: 'mysql://a' }, says: 'DATABASE_URL is no address of a Postgres' },
  {
    environment: { DATABASE_URL: 'postgresql://ada:hunter2@127.0.0.1:1/shop' },
    says: 'Postgres at 127.0.0.1:1/shop could not be used: ECONNREFUSED',
  },
];

test.each(WRONG_ENVIRONMENTS)('refuses $environment', async ({ environment, says }) => {
  const { code, output } = await runDemoToItsEnd({ OFFTAKE_STATE_DIR: otherDir, ...environment });
  expect(code).toBe(1);
  expect(output).toContain(says);
  expect(output).not.toContain('    at ');
  expect(output).not.toContain('hunter2');
});

test('finds the orders again in Stripe when the store is new, though the first start with it fails', async () => {
  const page = await fetch(demo.url);
  const headers = {
    'content-type': 'application/json',
    cookie: page.headers.get('set-cookie')?.split(';')[0] ?? '',
    'idempotency-key': 'a-key-of-this-test',
  };
  const body = JSON.stringify({ product: 'climsku_frontier_offtake_portfolio_2027', metric_tons: '1' });
  const placed = await fetch(`${demo.url}/api/offtake/orders`, { method: 'POST', headers, body });
  const order = (await placed.json()) as { id: string };
  await demo.stop();
  await rm(join(stateDir, 'orders'), { recursive: true });
  const failed = await runDemoToItsEnd({ OFFTAKE_STATE_DIR: stateDir, STRIPE_API_BASE: 'http://127.0.0.1:1' });
  expect(failed).toMatchObject({ code: 1, output: expect.stringContaining(join(stateDir, 'orders')) });
  demo = await startDemo({ OFFTAKE_STATE_DIR: stateDir });
  const list = await fetch(`${demo.url}/api/offtake/orders`, { headers });
  expect(await list.json()).toMatchObject({ data: [{ id: order.id, metric_tons: '1' }] });
  expect(demo.output()).toContain('1 found in Stripe again');
});
