import { describe, expect, it, vi } from 'vitest';
import { START_UNIX_SECONDS, startAccount } from '../testSupport/startAccount.js';

const PRODUCT = 'climsku_frontier_offtake_portfolio_2027';
const LATER = 'climsku_frontier_offtake_portfolio_2030';
const FULL_BALANCE = 100_000_000;

describe('putting an order in place', () => {
  it('takes no money and no tons', () => {
    const { emulator } = startAccount();
    const order = emulator.orders.create({ product: PRODUCT, metric_tons: '2', metadata: { ref: 'x' } });
    expect(order).toMatchObject({ status: 'confirmed', confirmed_at: START_UNIX_SECONDS, amount_total: 113_300 });
    expect(emulator.balance.available('usd')).toBe(FULL_BALANCE);
    expect(emulator.catalog.getProduct(PRODUCT).metric_tons_available).toBe('18000');
  });

  it.each(['awaiting_funds', 'open'] as const)('can be %s, with nothing confirmed', (status) => {
    const { emulator } = startAccount();
    expect(emulator.orders.create({ product: PRODUCT, status })).toMatchObject({ status, confirmed_at: null });
  });

  it('gives a delivered or canceled one the times and facts that belong to it', () => {
    const { emulator } = startAccount();
    expect(emulator.orders.create({ product: PRODUCT, status: 'delivered', created: 5 })).toMatchObject({
      confirmed_at: 5,
      delivered_at: START_UNIX_SECONDS,
      certificate: expect.stringMatching(/^http:.*\/certificates\/climorder_/),
      delivery_details: [{ metric_tons: '1' }],
    });
    expect(
      emulator.orders.create({ product: PRODUCT, status: 'canceled', cancellation_reason: 'expired' }),
    ).toMatchObject({ canceled_at: START_UNIX_SECONDS, cancellation_reason: 'expired' });
  });

  it('sorts by creation, whenever it was put in place', () => {
    const { emulator } = startAccount();
    for (const created of [30, 10, 20])
      emulator.orders.create({ product: PRODUCT, id: `climorder_${created}`, created });
    expect(emulator.orders.list().map(({ created }) => created)).toEqual([30, 20, 10]);
  });

  it('says what is wrong with it', () => {
    const { emulator } = startAccount();
    expect(() => emulator.orders.create({ product: 'none' })).toThrow('no product none');
    expect(() => emulator.orders.create({ product: PRODUCT, currency: 'chf' })).toThrow('no price');
    expect(() => emulator.orders.get('none')).toThrow('no order none');
    expect(() => emulator.orders.create({ product: PRODUCT, metric_tons: '0.0' })).toThrow('more than 0 metric tons');
  });
});

describe("an order's life", () => {
  it('goes from awaiting funds to confirmed, at the cost of its total', () => {
    const { emulator } = startAccount();
    const { id } = emulator.orders.create({ product: PRODUCT, status: 'awaiting_funds' });
    emulator.clock.advance(60);
    expect(emulator.orders.confirm(id)).toMatchObject({ status: 'confirmed', confirmed_at: START_UNIX_SECONDS + 60 });
    expect(emulator.balance.available('usd')).toBe(FULL_BALANCE - 56_650);
    expect(() => emulator.orders.confirm(id)).toThrow('it is confirmed');
  });

  it('can be delayed, given another product, and delivered in parts', () => {
    const { emulator } = startAccount();
    const { id } = emulator.orders.create({ product: PRODUCT });
    expect(emulator.orders.delay(id, { expectedDeliveryYear: 2028 })).toMatchObject({
      status: 'confirmed',
      delayed_at: START_UNIX_SECONDS,
      expected_delivery_year: 2028,
    });
    expect(emulator.orders.substitute(id, { product: LATER })).toMatchObject({
      product: LATER,
      product_substituted_at: START_UNIX_SECONDS,
      expected_delivery_year: 2030,
    });
    expect(emulator.orders.deliver(id, { metricTons: '0.4', supplier: 'climsup_lithos' })).toMatchObject({
      status: 'confirmed',
      certificate: null,
      delivery_details: [{ metric_tons: '0.4', supplier: { id: 'climsup_lithos' } }],
    });
    expect(() => emulator.orders.deliver(id, { metricTons: '0.7' })).toThrow('0.6 are left');
    expect(emulator.orders.deliver(id)).toMatchObject({
      status: 'delivered',
      delivered_at: START_UNIX_SECONDS,
      delivery_details: [{ metric_tons: '0.4' }, { metric_tons: '0.6' }],
    });
    expect(() => emulator.orders.delay(id, { expectedDeliveryYear: 2031 })).toThrow('it is delivered');
  });

  it('gives everything back when Frontier cancels, and the subtotal when it was asked to', () => {
    const { emulator } = startAccount({ balance: { usd: 0 } });
    const cancel = (reason?: 'requested') =>
      emulator.orders.cancel(emulator.orders.create({ product: PRODUCT }).id, reason);
    expect(cancel()).toMatchObject({ status: 'canceled', cancellation_reason: 'product_unavailable' });
    expect(emulator.balance.available('usd')).toBe(56_650);
    cancel('requested');
    expect(emulator.balance.available('usd')).toBe(56_650 + 55_000);
  });

  it('cannot be canceled twice by Frontier either', () => {
    const { emulator } = startAccount();
    const { id } = emulator.orders.create({ product: PRODUCT });
    emulator.orders.cancel(id);
    expect(() => emulator.orders.cancel(id)).toThrow('it is canceled');
  });

  it('expires unconfirmed orders only if told when', () => {
    const { emulator } = startAccount({ unconfirmedExpirySeconds: 100 });
    const waiting = emulator.orders.create({ product: PRODUCT, status: 'awaiting_funds' });
    const confirmed = emulator.orders.create({ product: PRODUCT });
    emulator.clock.advance(99);
    expect(emulator.orders.get(waiting.id).status).toBe('awaiting_funds');
    emulator.clock.advance(1);
    expect(emulator.orders.get(waiting.id)).toMatchObject({ status: 'canceled', cancellation_reason: 'expired' });
    expect(emulator.orders.get(confirmed.id).status).toBe('confirmed');
    expect(emulator.balance.available('usd')).toBe(FULL_BALANCE);
  });
});

describe('copies', () => {
  it('are returned, so that what a caller does to them changes nothing', () => {
    const { emulator } = startAccount();
    const order = emulator.orders.create({ product: PRODUCT });
    order.metadata['x'] = 'y';
    emulator.catalog.getProduct(PRODUCT).suppliers.pop();
    expect(emulator.orders.get(order.id).metadata).toEqual({});
    expect(emulator.catalog.getProduct(PRODUCT).suppliers).toHaveLength(6);
  });
});

describe('changes', () => {
  it('are told once per request or control, and not for what only reads or fails', async () => {
    const { emulator, stripe, send } = startAccount();
    const listener = vi.fn<() => void>();
    const stop = emulator.onChange(listener);
    const { id } = await stripe.climate.orders.create({ product: PRODUCT, amount: 56_650 });
    expect(listener).toHaveBeenCalledTimes(1);
    await stripe.climate.orders.list();
    await send('POST', '/v1/climate/orders', { body: 'product=x' });
    expect(listener).toHaveBeenCalledTimes(1);
    emulator.orders.delay(id, { expectedDeliveryYear: 2029 });
    emulator.clock.advance(1);
    emulator.balance.add('usd', 1);
    emulator.catalog.updateProduct(PRODUCT, { metric_tons_available: '3' });
    expect(listener).toHaveBeenCalledTimes(5);
    stop();
    emulator.clock.advance(1);
    expect(listener).toHaveBeenCalledTimes(5);
  });
});
