import { waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { intentOf, openForm, startShop } from './testSupport/renderOrderForm.js';

const ORDERS = { method: 'POST', path: '/orders' };

describe('a form that is opened again', () => {
  it('takes up the draft', async () => {
    const shop = startShop();
    const before = await openForm(shop);
    before.edit({ quantity: '12.5', publicName: 'Ada' });
    before.unmount();
    const after = await openForm(shop);
    expect(after.result.current.draft).toMatchObject({ quantity: '12.5', publicName: 'Ada' });
    expect(after.state().step).toBe('editing');
  });

  it('means as much as before in another language', async () => {
    const shop = startShop();
    const before = await openForm(shop, { locale: 'de' });
    before.edit({ unit: 'metric_tons', quantity: '1.500' });
    before.unmount();
    const after = await openForm(shop, { locale: 'en' });
    expect(after.result.current.draft.quantity).toBe('1500');
    expect(after.result.current.quote?.metric_tons).toBe('1500');
    after.edit({ publicName: 'Ada' });
    after.unmount();
    const again = await openForm(shop, { locale: 'fr' });
    expect(again.result.current.draft).toMatchObject({ quantity: '1500', publicName: 'Ada' });
  });

  it('prefers what the buyer entered to the default draft', async () => {
    const shop = startShop();
    const options = { defaultDraft: { quantity: '5', publicName: 'Host Ltd' } };
    const before = await openForm(shop, options);
    before.edit({ quantity: '7' });
    before.unmount();
    const after = await openForm(shop, options);
    expect(after.result.current.draft).toMatchObject({ quantity: '7', publicName: 'Host Ltd' });
  });

  it('waits for the request that its earlier life on this page still has under way', async () => {
    const shop = startShop();
    const before = await openForm(shop);
    before.enter({ quantity: '100', publicName: 'Ada' });
    const intent = intentOf(before.state());
    shop.stack.faults.on({ ...ORDERS, times: 1 }, 'hang');
    before.place();
    await waitFor(() => expect(shop.to('POST /orders')).toHaveLength(1));
    before.unmount();

    const after = await openForm(shop);
    await waitFor(() => expect(after.state()).toEqual({ step: 'placing', intent, isRepeat: true, isElsewhere: true }));
    shop.stack.faults.clear();
    await after.untilStep('placed');
    expect(shop.to('POST /orders')).toHaveLength(1);
    expect(shop.onPlaced).toHaveBeenCalledOnce();
    expect(shop.storage.keys()).toEqual([]);
  });

  it('finds out what became of the order that was under way: same body, same key, one order', async () => {
    const shop = startShop();
    const before = await openForm(shop);
    before.enter({ quantity: '100', publicName: 'Ada' });
    const intent = intentOf(before.state());
    shop.stack.faults.on({ ...ORDERS, times: 1 }, 'drop_answer');
    before.place();
    await before.untilStep('unknown');
    before.unmount();

    const after = await openForm(shop);
    await after.untilStep('unknown');
    expect(after.state()).toEqual({ step: 'unknown', intent, error: null });
    after.place();
    await after.untilStep('placed');
    const [first, second, ...rest] = shop.to('POST /orders');
    expect(second).toEqual(first);
    expect(rest.every((request) => request.body === first?.body)).toBe(true);
    expect(shop.stack.emulator.orders.list()).toHaveLength(1);
    expect(shop.storage.keys()).toEqual([]);
  });

  it('finds the order whose answer was lost before the reload, at a price that has changed since', async () => {
    const shop = startShop();
    const before = await openForm(shop);
    before.enter({ quantity: '100' });
    shop.stack.faults.on({ ...ORDERS, times: 1 }, 'drop_answer');
    before.place();
    await before.untilStep('unknown');
    before.unmount();
    const prices = { usd: { amount_subtotal: 90_000, amount_fees: 2_700 } };
    const product = 'climsku_frontier_offtake_portfolio_2027';
    shop.stack.emulator.catalog.updateProduct(product, { current_prices_per_metric_ton: prices });

    const after = await openForm(shop);
    await after.untilStep('unknown');
    after.place();
    await after.untilStep('placed');
    expect(shop.stack.emulator.orders.list()).toHaveLength(1);
  });

  it('has nothing to find out after a definitive failure', async () => {
    const shop = startShop({ emulator: { balance: { usd: 0 } } });
    const before = await openForm(shop);
    before.enter({ quantity: '100' });
    before.place();
    await before.untilStep('reviewing');
    before.unmount();
    const after = await openForm(shop);
    expect(after.result.current.draft.quantity).toBe('100');
    expect(after.state().step).toBe('editing');
  });

  it('is not another form’s, another caller’s or another backend’s', async () => {
    const shop = startShop();
    const before = await openForm(shop, { id: 'mine' });
    before.enter({ quantity: '100' });
    shop.stack.faults.on({ ...ORDERS, times: 1 }, 'offline');
    before.place();
    await before.untilStep('unknown');
    before.unmount();
    const other = await openForm(shop, { id: 'other' });
    expect(other.state().step).toBe('editing');
    const otherClient = { ...shop.client, cacheScope: 'user_2' };
    const caller = await openForm({ ...shop, client: otherClient }, { id: 'mine' });
    expect(caller.state().step).toBe('editing');
    const again = await openForm(shop, { id: 'mine' });
    await again.untilStep('unknown');
  });

  it('keeps nothing where it is told to', async () => {
    const shop = startShop();
    const before = await openForm(shop, { storage: null });
    before.edit({ quantity: '5' });
    before.unmount();
    const after = await openForm(shop, { storage: null });
    expect(after.result.current.draft.quantity).toBe('');
    expect(shop.storage.keys()).toEqual([]);
  });

  it('keeps to sessionStorage by itself', async () => {
    const shop = startShop();
    const before = await openForm(shop, { storage: undefined });
    before.edit({ quantity: '5' });
    expect(Object.keys(sessionStorage).filter((key) => key.startsWith('offtake:'))).toHaveLength(1);
    before.unmount();
    const after = await openForm(shop, { storage: undefined });
    await waitFor(() => expect(after.result.current.draft.quantity).toBe('5'));
    sessionStorage.clear();
  });

  it('saves the intent before the request, not after', async () => {
    const shop = startShop();
    const kept: boolean[] = [];
    const fetch: typeof globalThis.fetch = (input, init) => {
      if (init?.method === 'POST') kept.push(shop.storage.keys().some((key) => key.endsWith(':intent')));
      return shop.stack.fetch(input, init);
    };
    const { createOfftakeClient } = await import('./createOfftakeClient.js');
    const client = createOfftakeClient({ baseUrl: shop.stack.baseUrl, fetch });
    const form = await openForm({ ...shop, client });
    form.enter({ quantity: '100' });
    form.place();
    await form.untilStep('placed');
    expect(kept).toEqual([true]);
  });
});
