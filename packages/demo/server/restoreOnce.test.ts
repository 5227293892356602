import { createOfftakeHandler, memoryStore, type OrderStore } from '@offtake/server';
import { createStripeEmulator } from '@offtake/stripe-emulator';
import Stripe from 'stripe';
import { expect, test, vi } from 'vitest';
import { restoreOnce } from './restoreOnce.js';

const START_UNIX_SECONDS = 1_793_606_400;

/** An account that knows an order of a store that was lost. */
async function startAccount() {
  const emulator = createStripeEmulator({ now: () => START_UNIX_SECONDS });
  const httpClient = Stripe.createFetchHttpClient(emulator.fetch);
  const stripe = new Stripe('sk_test_1', { httpClient, maxNetworkRetries: 0 });
  const now = emulator.clock.now;
  vi.spyOn(console, 'info').mockImplementation(() => {});
  const lost = createOfftakeHandler({ stripe, store: memoryStore(), now, authorize: () => ({ owner: 'ada' }) });
  const body = { product: 'climsku_frontier_offtake_portfolio_2027', metric_tons: '1' };
  const order = await lost.api.createOrder({ caller: { owner: 'ada' }, body, idempotencyKey: 'key_1' });
  await lost.close();
  vi.restoreAllMocks();
  return { emulator, stripe, now, order };
}

async function listOrders(store: OrderStore): Promise<string[]> {
  const page = await store.list({ owner: 'ada', limit: 10 });
  return (page?.orders ?? []).map(({ id }) => id);
}

test('finds older orders again though the first start failed', async () => {
  const { emulator, stripe, now, order } = await startAccount();
  const store = memoryStore();
  emulator.faults.add({ kind: 'error_before', times: 1 });
  await expect(restoreOnce({ stripe, store, now })).rejects.toThrow('An unknown error occurred');
  expect(await listOrders(store)).toEqual([]);
  expect(await restoreOnce({ stripe, store, now })).toMatchObject({ restored: 1 });
  expect(await listOrders(store)).toEqual([order.id]);
});

test('asks Stripe no more once they were found', async () => {
  const { emulator, stripe, now } = await startAccount();
  const store = memoryStore();
  await restoreOnce({ stripe, store, now });
  emulator.faults.add({ kind: 'error_before', times: 1 });
  expect(await restoreOnce({ stripe, store, now })).toBeNull();
});
