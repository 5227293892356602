import { STACK_NOW } from '@offtake/testing';
import { createStripeEmulator } from '@offtake/stripe-emulator';
import { waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { createOfftakeClient } from './createOfftakeClient.js';
import { createMapStorage } from './testSupport/createMapStorage.js';
import { perform, renderOfftake } from './testSupport/renderOfftake.js';
import { useBalance } from './useBalance.js';
import { useCancelOrder } from './useCancelOrder.js';
import { useConfig } from './useConfig.js';
import { useLiveOrders } from './useLiveOrders.js';
import { useOrderForm } from './useOrderForm.js';
import { useOrders } from './useOrders.js';

interface OrderBody {
  product: string;
  amount?: number;
  metric_tons?: string;
  currency: string;
  beneficiary?: { public_name: string };
}

/** A backend of thirty lines: products and orders go on to Stripe, and what Stripe says goes back as it is. */
function startRelay() {
  const emulator = createStripeEmulator({ now: () => STACK_NOW, balance: { usd: 5_000 } });
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    const { pathname, searchParams } = new URL(request.url);
    const path = pathname.replace('/api', '/v1/climate');
    if (!/^\/v1\/climate\/(products|orders)(\/|$)/.test(path)) return new Response('Not here.', { status: 404 });
    const headers = new Headers({ authorization: 'Bearer sk_test_relay' });
    if (request.method === 'GET') return emulator.fetch(`https://api.stripe.com${path}?${searchParams}`, { headers });
    const key = request.headers.get('idempotency-key');
    if (key !== null) headers.set('idempotency-key', key);
    const body = path.endsWith('/cancel') ? new URLSearchParams() : toForm(await request.json());
    return emulator.fetch(`https://api.stripe.com${path}`, { method: 'POST', headers, body });
  };
  return {
    emulator,
    client: createOfftakeClient({ baseUrl: 'http://relay.test/api', fetch, now: () => STACK_NOW * 1_000 }),
  };
}

function toForm({ product, amount, metric_tons: metricTons, currency, beneficiary }: OrderBody): URLSearchParams {
  const form = new URLSearchParams({ product, currency });
  if (amount !== undefined) form.set('amount', String(amount));
  if (metricTons !== undefined) form.set('metric_tons', metricTons);
  if (beneficiary) form.set('beneficiary[public_name]', beneficiary.public_name);
  return form;
}

function openPage() {
  const { emulator, client } = startRelay();
  const storage = createMapStorage();
  const { result } = renderOfftake(
    () => ({
      config: useConfig(),
      balance: useBalance(),
      orders: useOrders(),
      cancel: useCancelOrder(),
      live: useLiveOrders(),
      form: useOrderForm({ storage, defaultDraft: { quantity: '100', publicName: 'Ada' } }),
    }),
    { client },
  );
  return { emulator, result };
}

it('leaves out what a backend that only relays does not have', async () => {
  const { result } = openPage();
  await waitFor(() => expect(result.current.balance.isSuccess && result.current.config.isSuccess).toBe(true));
  expect(result.current.balance.data).toBeNull();
  expect(result.current.config.data).toMatchObject({ payment_sources: ['balance'] });
  expect(result.current.config.data?.permissions).not.toContain('order.update');
  await waitFor(() => expect(result.current.form.currencies).toContain('usd'));
  await waitFor(() => expect(result.current.live).toEqual({ status: 'polling', error: null }));
});

it('orders, understands Stripe’s own errors, tries again under a key that Stripe has not answered yet, and cancels', async () => {
  const { emulator, result } = openPage();
  const stepIs = (step: string) => waitFor(() => expect(result.current.form.state.step).toBe(step));
  await waitFor(() => expect(result.current.form.quote).not.toBeNull());
  await waitFor(() => expect(result.current.config.isSuccess).toBe(true));
  perform(() => result.current.form.edit({ currency: 'usd' }));
  expect(perform(() => result.current.form.review())).toBeNull();
  perform(() => result.current.form.place());
  await stepIs('reviewing');
  expect(result.current.form.state).toMatchObject({ error: { code: 'insufficient_balance' } });

  emulator.balance.add('usd', 100_000);
  perform(() => result.current.form.place());
  await stepIs('placed');
  expect(emulator.orders.list()).toMatchObject([{ amount_total: 10_000, beneficiary: { public_name: 'Ada' } }]);

  await waitFor(() => expect(result.current.orders.data).toHaveLength(1));
  perform(() => result.current.cancel.mutate({ id: result.current.orders.data?.[0]?.id ?? '' }));
  await waitFor(() => expect(result.current.orders.data?.[0]?.status).toBe('canceled'));
});
