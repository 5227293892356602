import type { ErrorCode } from '@offtake/contract';
import { waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { intentOf, openForm, startShop, type Shop } from './testSupport/renderOrderForm.js';
import { perform } from './testSupport/renderOfftake.js';

const PORTFOLIO_2027 = 'climsku_frontier_offtake_portfolio_2027';
const ORDERS = { method: 'POST', path: '/orders' };

function setPrice(shop: Shop, subtotal: number): void {
  shop.stack.emulator.catalog.updateProduct(PORTFOLIO_2027, {
    current_prices_per_metric_ton: { usd: { amount_subtotal: subtotal, amount_fees: subtotal * 0.03 } },
  });
}

describe('a definitive failure', () => {
  it('shows a price that changed in between, and buys at the new one under a new key', async () => {
    const shop = startShop();
    const form = await openForm(shop);
    form.enter({ unit: 'metric_tons', quantity: '1' });
    const first = intentOf(form.state());
    setPrice(shop, 60_000);
    form.place();
    await form.untilStep('reviewing');
    const second = intentOf(form.state());
    expect(form.state()).toMatchObject({ previousQuote: { amount_total: 56_650 }, error: null });
    expect(second.quote.amount_total).toBe(61_800);
    expect(second.idempotencyKey).not.toBe(first.idempotencyKey);
    expect(shop.stack.emulator.orders.list()).toEqual([]);
    // Products are read again, so the draft agrees when the buyer goes back to it.
    await waitFor(() => expect(form.result.current.quote?.amount_total).toBe(61_800));

    form.place();
    await form.untilStep('placed');
    expect(shop.stack.emulator.orders.list()).toMatchObject([{ amount_total: 61_800 }]);
  });

  it('lets the balance be topped up and places again, without the draft or the review being lost', async () => {
    const shop = startShop({ emulator: { balance: { usd: 5_000 } } });
    const form = await openForm(shop);
    form.enter({ quantity: '100' });
    form.place();
    await form.untilStep('reviewing');
    expect(form.state()).toMatchObject({ error: { code: 'insufficient_balance' } });
    expect(form.result.current.draft.quantity).toBe('100');
    expect(shop.storage.keys().filter((key) => key.endsWith(':intent'))).toEqual([]);

    shop.stack.emulator.balance.add('usd', 100_000);
    form.place();
    await form.untilStep('placed');
    expect(shop.stack.emulator.orders.list()).toHaveLength(1);
    expect(shop.stack.emulator.balance.available('usd')).toBe(95_000);
    expect(new Set(shop.to('POST /orders').map(({ idempotencyKey }) => idempotencyKey)).size).toBe(2);
  });

  it('goes back to the draft when too little is left, and says so at the quantity', async () => {
    const shop = startShop();
    const form = await openForm(shop);
    form.enter({ unit: 'metric_tons', quantity: '2' });
    shop.stack.emulator.catalog.updateProduct(PORTFOLIO_2027, { metric_tons_available: '1' });
    form.place();
    await form.untilStep('editing');
    expect(form.result.current.errors.quantity).toBe('sold_out');
    expect(form.state()).toMatchObject({ error: { code: 'product_unavailable' } });
    form.edit({ quantity: '1' });
    expect(form.result.current.errors).toEqual({});
    expect(form.review()).toBeNull();
    form.place();
    await form.untilStep('placed');
  });

  it('keeps the draft and the review when the caller may not order', async () => {
    const shop = startShop();
    const form = await openForm(shop);
    form.enter({ quantity: '100' });
    shop.stack.faults.on({ ...ORDERS, times: 1 }, { code: 'forbidden' });
    form.place();
    await form.untilStep('reviewing');
    expect(form.state()).toMatchObject({ error: { code: 'forbidden' } });
    form.place();
    await form.untilStep('placed');
  });
});

describe('a request that the backend says is under way', () => {
  it.each<ErrorCode>(['unauthenticated', 'forbidden', 'not_found', 'rate_limited', 'possible_duplicate'])(
    'keeps its key when asking again is refused as %s',
    async (code) => {
      const shop = startShop();
      const form = await openForm(shop);
      form.enter({ quantity: '100' });
      const intent = intentOf(form.state());
      shop.stack.faults.on({ ...ORDERS, times: 1 }, { code });
      shop.stack.faults.on({ ...ORDERS, times: 1 }, { code: 'order_in_progress', retryAfter: 0 });
      form.place();
      await form.untilStep(code === 'possible_duplicate' ? 'duplicate' : 'unknown');
      expect(intentOf(form.state())).toEqual(intent);
      expect(shop.storage.keys().some((key) => key.endsWith(':intent'))).toBe(true);
      form.place();
      await form.untilStep('placed');
      const keys = shop.to('POST /orders').map(({ idempotencyKey }) => idempotencyKey);
      expect(keys).toEqual([intent.idempotencyKey, intent.idempotencyKey, intent.idempotencyKey]);
    },
  );

  it('has bought nothing when asking again is refused for what only a backend that knows the key can tell', async () => {
    const shop = startShop({ emulator: { balance: { usd: 5_000 } } });
    const form = await openForm(shop);
    form.enter({ quantity: '100' });
    shop.stack.faults.on({ ...ORDERS, times: 1 }, { code: 'order_in_progress', retryAfter: 0 });
    form.place();
    await form.untilStep('reviewing');
    expect(form.state()).toMatchObject({ error: { code: 'insufficient_balance' } });
  });
});

describe('an answer that was lost', () => {
  it('is found again under the same key: one order, however often it is lost', async () => {
    const shop = startShop();
    const form = await openForm(shop);
    form.enter({ quantity: '100' });
    const intent = intentOf(form.state());
    shop.stack.faults.on({ ...ORDERS, times: 2 }, 'drop_answer');
    for (let time = 1; time <= 2; time += 1) {
      form.place();
      await form.untilStep('unknown');
      expect(form.state()).toMatchObject({ intent, error: { code: 'network_error' } });
      form.edit({ quantity: '999' });
      expect(form.result.current.draft.quantity).toBe('100');
    }
    form.place();
    await form.untilStep('placed');
    expect(shop.stack.emulator.orders.list()).toHaveLength(1);
    const sent = shop.to('POST /orders');
    expect(sent).toHaveLength(3);
    expect(new Set(sent.map(({ body, idempotencyKey }) => `${idempotencyKey} ${body}`)).size).toBe(1);
    expect(shop.onPlaced).toHaveBeenCalledOnce();
    expect(shop.storage.keys()).toEqual([]);
  });

  it('was never sent: placing again buys once', async () => {
    const shop = startShop();
    const form = await openForm(shop);
    form.enter({ quantity: '100' });
    shop.stack.faults.on({ ...ORDERS, times: 1 }, 'offline');
    form.place();
    await form.untilStep('unknown');
    expect(shop.stack.emulator.orders.list()).toEqual([]);
    form.place();
    await form.untilStep('placed');
    expect(shop.stack.emulator.orders.list()).toHaveLength(1);
  });

  it.each<ErrorCode>(['unauthenticated', 'forbidden', 'rate_limited', 'invalid_request'])(
    'stays lost, under the same key, when asking again is refused as %s',
    async (code) => {
      const shop = startShop();
      const form = await openForm(shop);
      form.enter({ quantity: '100' });
      const intent = intentOf(form.state());
      shop.stack.faults.on({ ...ORDERS, times: 1 }, 'drop_answer');
      form.place();
      await form.untilStep('unknown');
      shop.stack.faults.on({ ...ORDERS, times: 1 }, { code });
      form.place();
      await waitFor(() => expect(form.state()).toMatchObject({ step: 'unknown', intent, error: { code } }));
      expect(shop.storage.keys().some((key) => key.endsWith(':intent'))).toBe(true);
      form.place();
      await form.untilStep('placed');
      expect(shop.stack.emulator.orders.list()).toHaveLength(1);
    },
  );

  it('can be left behind for a new order, when the buyer decides so', async () => {
    const shop = startShop();
    const form = await openForm(shop);
    form.enter({ quantity: '100' });
    shop.stack.faults.on({ ...ORDERS, times: 1 }, 'offline');
    form.place();
    await form.untilStep('unknown');
    perform(() => form.result.current.reset());
    expect(form.state().step).toBe('editing');
    expect(shop.storage.keys()).toEqual([]);
  });
});

it('lets Stripe’s own failure be repeated: it was charged, and is charged once', async () => {
  const shop = startShop();
  const form = await openForm(shop);
  form.enter({ quantity: '100' });
  shop.stack.stripeFaults.on({ method: 'POST', path: '/v1/climate/orders', times: 1 }, 'drop_answer');
  form.place();
  await waitFor(() => expect(['unknown', 'placed']).toContain(form.state().step));
  if (form.state().step === 'unknown') form.place();
  await form.untilStep('placed');
  expect(shop.stack.emulator.orders.list()).toHaveLength(1);
});
