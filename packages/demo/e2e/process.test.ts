import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runDemoToItsEnd, startDemo } from './support/startDemo.js';

let stateDir: string;

beforeAll(async () => {
  stateDir = await mkdtemp(join(tmpdir(), 'offtake-demo-'));
});

afterAll(() => rm(stateDir, { recursive: true, force: true }));

test('says what it is doing and where it is, and ends well when it is asked to', async () => {
  const demo = await startDemo({ OFFTAKE_STATE_DIR: stateDir });
  expect(demo.output()).toMatch(/front +\d+ files \(\d+ ms\)/);
  expect(demo.output()).toContain('emulator, its state kept in');
  expect(demo.output()).toContain(`Backend    ${demo.url}/api/offtake`);
  expect(await demo.stop('SIGINT')).toBe(0);
});

test('does not wait for a browser that keeps a connection open', async () => {
  const demo = await startDemo({ OFFTAKE_STATE_DIR: stateDir });
  const connection = connect(Number(new URL(demo.url).port), '127.0.0.1');
  await once(connection, 'connect');
  expect((await fetch(demo.url)).status).toBe(200);
  const startedMs = performance.now();
  expect(await demo.stop()).toBe(0);
  expect(performance.now() - startedMs).toBeLessThan(3_000);
  connection.destroy();
});

test('says which port is in use and what to do', async () => {
  const demo = await startDemo({ OFFTAKE_STATE_DIR: stateDir });
  const { port } = new URL(demo.url);
  const { port: emulatorPort } = new URL(demo.emulatorUrl);
  const second = await runDemoToItsEnd({ OFFTAKE_STATE_DIR: stateDir, PORT: port });
  const third = await runDemoToItsEnd({ OFFTAKE_STATE_DIR: stateDir, EMULATOR_PORT: emulatorPort });
  expect(second).toMatchObject({ code: 1, output: expect.stringContaining(`Port ${port} is already in use.`) });
  expect(third).toMatchObject({
    code: 1,
    output: expect.stringContaining(`EMULATOR_PORT=${Number(emulatorPort) + 1}`),
  });
  await demo.stop();
});

const WRONG_ENVIRONMENTS: readonly { environment: Record<string, string>; says: string }[] = [
  { environment: { PORT: '80a' }, says: 'PORT is "80a". Set it to a port from 1 to 65535' },
  { environment: { EMULATOR_PORT: '70000' }, says: 'EMULATOR_PORT is "70000".' },
  { environment: { STRIPE_SECRET_KEY: 'pk_test_1' }, says: 'STRIPE_SECRET_KEY is no secret key of Stripe' },
  { environment: { STRIPE_SECRET_KEY: 'sk_live_1', HOST: '0.0.0.0' }, says: 'everyone who can reach this computer' },
];

test.each(WRONG_ENVIRONMENTS)('refuses $environment', async ({ environment, says }) => {
  const { code, output } = await runDemoToItsEnd({ OFFTAKE_STATE_DIR: stateDir, ...environment });
  expect(code).toBe(1);
  expect(output).toContain(says);
  expect(output).not.toContain('    at ');
});
