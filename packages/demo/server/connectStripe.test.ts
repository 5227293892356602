import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { mkdtemp, rm } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { connectStripe, type StripeConnection } from './connectStripe.js';
import { readSettings } from './readSettings.js';

let stateDir = '';
let connections: StripeConnection[] = [];

beforeEach(async () => {
  stateDir = await mkdtemp(join(tmpdir(), 'offtake-demo-'));
  connections = [];
});

afterEach(async () => {
  for (const { close } of connections) await close();
  await rm(stateDir, { recursive: true });
});

async function connect(env: Record<string, string>): Promise<StripeConnection> {
  const { result } = await connectStripe(readSettings({ OFFTAKE_STATE_DIR: stateDir, EMULATOR_PORT: '0', ...env }));
  connections.push(result);
  return result;
}

const hasIpv6 = Object.values(networkInterfaces()).some((all) => all?.some(({ address }) => address === '::1'));

describe.each(['127.0.0.1', ...(hasIpv6 ? ['::1'] : [])])('on %s', (host) => {
  test('reaches the emulator that it starts, and one that is there already', async () => {
    const own = await connect({ HOST: host });
    expect((await own.stripe.climate.products.list()).data).not.toEqual([]);
    const joined = await connect({ STRIPE_API_BASE: own.emulatorUrl ?? '' });
    expect((await joined.stripe.climate.products.list()).data).not.toEqual([]);
  });
});
