import { serveStripeEmulator, type ServedStripeEmulator } from '@offtake/stripe-emulator/node';
import { Stripe } from 'stripe';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createOfftakeHandler } from '../createOfftakeHandler.js';
import { LEASE_SECONDS } from '../orders/orderMachine.js';
import { memoryStore } from '../store/memoryStore.js';
import { createCalls, START_UNIX_SECONDS } from '../testSupport/startServer.js';
import { startFaultProxy, type FaultProxy, type Toxic } from './startFaultProxy.js';

// Row 22 of the failure table once more, over TCP: the SDK with its own client, and real connections that break.

let served: ServedStripeEmulator;
let proxy: FaultProxy;

beforeEach(async () => {
  served = await serveStripeEmulator({ port: 0, now: () => START_UNIX_SECONDS });
  proxy = await startFaultProxy({ host: '127.0.0.1', port: Number(new URL(served.url).port) });
});

afterEach(async () => {
  await proxy.close();
  await served.close();
});

function start() {
  const handler = createOfftakeHandler({
    stripe: new Stripe('sk_test_123', {
      host: '127.0.0.1',
      port: proxy.port,
      protocol: 'http',
      maxNetworkRetries: 0,
      telemetry: false,
    }),
    store: memoryStore(),
    authorize: () => ({ owner: 'owner_a' }),
    now: served.emulator.clock.now,
    logger: { warn: () => {}, error: () => {} },
  });
  return { handler, ...createCalls(handler) };
}

const TOXICS: readonly Toxic[] = [
  { kind: 'down' },
  { kind: 'reset_peer' },
  { kind: 'timeout', ms: 50 },
  { kind: 'limit_data', bytes: 10 },
  { kind: 'limit_data', bytes: 600 },
];

describe('row 22: a connection to Stripe that breaks', () => {
  it.each(TOXICS)('is an outage and no refusal, and nothing is bought twice: $kind', async (toxic) => {
    const { order } = start();
    proxy.set(toxic);
    expect(await order()).toMatchObject({ status: 503, body: { code: 'stripe_unavailable', retryable: true } });
    proxy.set(null);
    expect(await order()).toMatchObject({ status: 200, body: { status: 'confirmed' } });
    expect(served.emulator.orders.list()).toHaveLength(1);
  });

  it('is found out by recovery when it broke after the charge', async () => {
    const { order, handler, get } = start();
    proxy.set({ kind: 'drop_reply', to: 'POST /v1/climate/orders' });
    expect(await order()).toMatchObject({ status: 503, body: { code: 'stripe_unavailable' } });
    proxy.set(null);
    served.emulator.clock.advance(LEASE_SECONDS);
    await handler.tick();
    expect((await get('/orders')).body.data).toMatchObject([{ status: 'confirmed' }]);
    expect(served.emulator.orders.list()).toHaveLength(1);
  });

  it.each([{ kind: 'latency', ms: 30 } as const, { kind: 'slicer', bytes: 5 } as const])(
    'is none when answers are only slow or in pieces: $kind',
    async (toxic) => {
      const { order } = start();
      proxy.set(toxic);
      expect(await order()).toMatchObject({ status: 200 });
      expect(served.emulator.orders.list()).toHaveLength(1);
    },
  );
});
