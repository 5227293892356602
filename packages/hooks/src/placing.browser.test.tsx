import { act, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { intentOf, openForm, startShop } from './testSupport/renderOrderForm.js';
import { perform } from './testSupport/renderOfftake.js';

const PORTFOLIO_2027 = 'climsku_frontier_offtake_portfolio_2027';

describe('an order form', () => {
  it('shows the quote of what is typed, at each key', async () => {
    const form = await openForm(startShop());
    const quotes = ['1', '10', '100', '100.', '100.5', '100.5x'].map((quantity) => {
      form.edit({ quantity });
      return form.result.current.quote?.amount_total ?? null;
    });
    expect(quotes).toEqual([null, 1_000, 10_000, 10_000, 10_050, null]);
  });

  it('reads quantities in the language of the provider', async () => {
    const form = await openForm(startShop(), { locale: 'de' });
    form.edit({ quantity: '1.500,50' });
    expect(form.result.current.quote?.amount_total).toBe(150_050);
  });

  it('orders by amount', async () => {
    const shop = startShop();
    const form = await openForm(shop);
    form.enter({ quantity: '100', publicName: 'Ada Ltd' });
    expect(form.state()).toMatchObject({ step: 'reviewing', error: null, previousQuote: null });
    expect(intentOf(form.state()).quote).toMatchObject({ amount_total: 10_000, metric_tons: '0.17' });
    expect(shop.to('POST /orders')).toEqual([]);

    form.place();
    expect(form.state().step).toBe('placing');
    await form.untilStep('placed');
    const [placed] = shop.stack.emulator.orders.list();
    expect(placed).toMatchObject({
      amount_total: 10_000,
      beneficiary: { public_name: 'Ada Ltd' },
      product: PORTFOLIO_2027,
    });
    expect(shop.stack.emulator.orders.list()).toHaveLength(1);
    expect(shop.onPlaced).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ amount_total: 10_000 }));
    expect(shop.storage.keys()).toEqual([]);
  });

  it('orders by tons, in another currency', async () => {
    const shop = startShop({ handler: { currencies: ['usd', 'eur'] } });
    const form = await openForm(shop);
    form.enter({ unit: 'metric_tons', quantity: '0.5', currency: 'eur' });
    form.place();
    await form.untilStep('placed');
    expect(shop.stack.emulator.orders.list()).toMatchObject([
      { metric_tons: '0.5', currency: 'eur', amount_total: 26_059 },
    ]);
  });

  it('names the first field that is wrong, and shows what is wrong only then', async () => {
    const form = await openForm(startShop(), { defaultDraft: { quantity: 'lots', publicName: 'x'.repeat(5_001) } });
    expect(form.result.current.errors).toEqual({});
    perform(() => form.result.current.touch('publicName'));
    expect(form.result.current.errors).toEqual({ publicName: 'too_long' });
    expect(form.review()).toBe('quantity');
    expect(form.result.current.errors).toEqual({ quantity: 'not_a_number', publicName: 'too_long' });
    expect(form.result.current.quantityProps['aria-invalid']).toBe(true);
    expect(form.result.current.quantityProps['aria-describedby']).toBe(form.result.current.errorProps('quantity').id);
    expect(form.state().step).toBe('editing');
  });

  it('sends once when it is told to place twice in one tick', async () => {
    const shop = startShop();
    const form = await openForm(shop);
    form.enter({ quantity: '100' });
    const { place } = form.result.current;
    act(() => {
      place();
      place();
      form.result.current.place();
    });
    await form.untilStep('placed');
    form.place();
    expect(shop.to('POST /orders')).toHaveLength(1);
    expect(shop.stack.emulator.orders.list()).toHaveLength(1);
  });

  it('reviews and places what was entered in the same tick', async () => {
    const shop = startShop();
    const form = await openForm(shop);
    act(() => {
      const { edit, review, place } = form.result.current;
      edit({ quantity: '70' });
      edit({ publicName: 'Ada' });
      expect(review()).toBeNull();
      place();
    });
    await form.untilStep('placed');
    expect(shop.stack.emulator.orders.list()).toMatchObject([
      { amount_total: 7_000, beneficiary: { public_name: 'Ada' } },
    ]);
  });

  it('makes a new key for each review, and leaves the review when the draft changes', async () => {
    const form = await openForm(startShop());
    form.enter({ quantity: '100' });
    const first = intentOf(form.state()).idempotencyKey;
    form.edit({ quantity: '200' });
    expect(form.state().step).toBe('editing');
    expect(form.review()).toBeNull();
    const second = intentOf(form.state());
    expect(second.idempotencyKey).not.toBe(first);
    expect(second.quote.amount_total).toBe(20_000);
    perform(() => form.result.current.back());
    expect(form.state().step).toBe('editing');
    expect(form.result.current.draft.quantity).toBe('200');
  });

  it('changes nothing while a request is under way', async () => {
    const shop = startShop();
    const form = await openForm(shop);
    form.enter({ quantity: '100' });
    const intent = intentOf(form.state());
    shop.stack.faults.on({ method: 'POST', path: '/orders' }, 'hang');
    form.place();
    form.edit({ quantity: '999' });
    perform(() => form.result.current.back());
    perform(() => form.result.current.reset());
    form.place();
    expect(form.state()).toEqual({ step: 'placing', intent, isRepeat: false, isElsewhere: false });
    expect(form.result.current.draft.quantity).toBe('100');
    act(() => shop.stack.faults.clear());
    await form.untilStep('placed');
    expect(shop.stack.emulator.orders.list()).toHaveLength(1);
  });

  it('starts over, for another order', async () => {
    const shop = startShop();
    const form = await openForm(shop);
    for (const quantity of ['100', '200']) {
      form.enter({ quantity });
      form.place();
      await form.untilStep('placed');
      perform(() => form.result.current.reset());
      expect(form.state()).toEqual({ step: 'editing', fieldErrors: {}, error: null, isReviewWanted: false });
      expect(form.result.current.draft.quantity).toBe('');
      expect(form.result.current.errors).toEqual({});
    }
    expect(shop.stack.emulator.orders.list().map((order) => order.amount_total)).toEqual([20_000, 10_000]);
    expect(new Set(shop.to('POST /orders').map(({ idempotencyKey }) => idempotencyKey)).size).toBe(2);
  });

  it('tells of an order that was placed after the form was gone', async () => {
    const shop = startShop();
    const form = await openForm(shop);
    form.enter({ quantity: '100' });
    shop.stack.faults.on({ method: 'POST', path: '/orders' }, 'hang');
    form.place();
    form.unmount();
    shop.stack.faults.clear();
    await waitFor(() => expect(shop.onPlaced).toHaveBeenCalledOnce());
    expect(shop.storage.keys()).toEqual([]);
  });
});
