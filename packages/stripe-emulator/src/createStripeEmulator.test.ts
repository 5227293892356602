import { Stripe } from 'stripe';
import { describe, expect, it } from 'vitest';
import { START_UNIX_SECONDS, startAccount } from './testSupport/startAccount.js';

const PRODUCT = 'climsku_frontier_offtake_portfolio_2027';
const DAY_SECONDS = 86_400;

describe('the nine Climate operations through the official SDK', () => {
  it('creates an order, confirmed and paid at once', async () => {
    const { emulator, stripe } = startAccount();
    const order = await stripe.climate.orders.create({
      product: PRODUCT,
      metric_tons: Stripe.Decimal.from('0.01'),
      currency: 'usd',
      beneficiary: { public_name: 'Ada' },
      metadata: { ref: 'a1' },
    });
    expect({ ...order, metric_tons: String(order.metric_tons) }).toEqual({
      id: expect.stringMatching(/^climorder_\w{24}$/),
      object: 'climate.order',
      amount_fees: 17,
      amount_subtotal: 550,
      amount_total: 567,
      beneficiary: { public_name: 'Ada' },
      canceled_at: null,
      cancellation_reason: null,
      certificate: null,
      confirmed_at: START_UNIX_SECONDS,
      created: START_UNIX_SECONDS,
      currency: 'usd',
      delayed_at: null,
      delivered_at: null,
      delivery_details: [],
      expected_delivery_year: 2027,
      livemode: false,
      metadata: { ref: 'a1' },
      metric_tons: '0.01',
      product: PRODUCT,
      product_substituted_at: null,
      status: 'confirmed',
    });
    expect(emulator.balance.available('usd')).toBe(100_000_000 - 567);
    expect(emulator.catalog.getProduct(PRODUCT).metric_tons_available).toBe('17999.99');
  });

  it('retrieves an order, with its product when asked', async () => {
    const { stripe } = startAccount();
    const { id } = await stripe.climate.orders.create({ product: PRODUCT, amount: 10_000 });
    const plain = await stripe.climate.orders.retrieve(id);
    expect(plain.product).toBe(PRODUCT);
    const expanded = await stripe.climate.orders.retrieve(id, { expand: ['product'] });
    expect(expanded.product).toMatchObject({ id: PRODUCT, object: 'climate.product' });
  });

  it('updates the beneficiary and the metadata', async () => {
    const { stripe } = startAccount();
    const { id } = await stripe.climate.orders.create({
      product: PRODUCT,
      amount: 10_000,
      metadata: { keep: '1', drop: '2' },
    });
    const updated = await stripe.climate.orders.update(id, {
      beneficiary: { public_name: 'Grace' },
      metadata: { drop: '', add: '3' },
    });
    expect(updated.beneficiary).toEqual({ public_name: 'Grace' });
    expect(updated.metadata).toEqual({ keep: '1', add: '3' });
    const cleared = await stripe.climate.orders.update(id, { beneficiary: '', metadata: { keep: '', add: '' } });
    expect(cleared).not.toHaveProperty('beneficiary');
    expect(cleared.metadata).toEqual({});
  });

  it('cancels within a day: subtotal and tons come back, fees are kept', async () => {
    const { emulator, stripe } = startAccount();
    const order = await stripe.climate.orders.create({ product: PRODUCT, metric_tons: Stripe.Decimal.from('2') });
    emulator.clock.advance(DAY_SECONDS - 1);
    const canceled = await stripe.climate.orders.cancel(order.id);
    expect(canceled).toMatchObject({
      status: 'canceled',
      cancellation_reason: 'requested',
      canceled_at: START_UNIX_SECONDS + DAY_SECONDS - 1,
      confirmed_at: START_UNIX_SECONDS,
      amount_total: order.amount_total,
    });
    expect(emulator.balance.available('usd')).toBe(100_000_000 - order.amount_fees);
    expect(emulator.catalog.getProduct(PRODUCT).metric_tons_available).toBe('18000');
    expect(emulator.balance.transactions()).toMatchObject([
      { type: 'climate_order_refund', amount: order.amount_subtotal, source: order.id },
      { type: 'climate_order_purchase', amount: -order.amount_total, source: order.id },
    ]);
  });

  it('lists orders newest first and pages through all of them', async () => {
    const { emulator, stripe } = startAccount();
    const ids: string[] = [];
    for (let index = 0; index < 25; index += 1) {
      ids.unshift((await stripe.climate.orders.create({ product: PRODUCT, amount: 10_000 })).id);
      if (index % 3 === 0) emulator.clock.advance(1);
    }
    const first = await stripe.climate.orders.list();
    expect(first).toMatchObject({ object: 'list', url: '/v1/climate/orders', has_more: true });
    expect(first.data.map((order) => order.id)).toEqual(ids.slice(0, 10));
    const all: string[] = [];
    for await (const order of stripe.climate.orders.list({ limit: 7 })) all.push(order.id);
    expect(all).toEqual(ids);
    const expanded = await stripe.climate.orders.list({ limit: 1, expand: ['data.product'] });
    expect(expanded.data[0]?.product).toMatchObject({ id: PRODUCT });
  });

  it('lists and retrieves products', async () => {
    const { stripe } = startAccount();
    const { data } = await stripe.climate.products.list();
    expect(data.length).toBeGreaterThanOrEqual(5);
    const product = await stripe.climate.products.retrieve(PRODUCT);
    expect(product.current_prices_per_metric_ton['usd']).toEqual({
      amount_fees: 1650,
      amount_subtotal: 55_000,
      amount_total: 56_650,
    });
    expect(data).toContainEqual(product);
  });

  it('lists and retrieves suppliers', async () => {
    const { stripe } = startAccount();
    const { data } = await stripe.climate.suppliers.list();
    expect(data.length).toBeGreaterThanOrEqual(6);
    expect(await stripe.climate.suppliers.retrieve('climsup_heirloom')).toEqual(
      data.find((supplier) => supplier.id === 'climsup_heirloom'),
    );
  });

  it('tells the balance', async () => {
    const { stripe } = startAccount({ balance: { usd: { available: 5, pending: 7 } } });
    expect(await stripe.balance.retrieve()).toMatchObject({
      object: 'balance',
      available: [{ amount: 5, currency: 'usd', source_types: { card: 5 } }],
      livemode: false,
      pending: [{ amount: 7, currency: 'usd' }],
    });
  });
});
