import { Stripe } from 'stripe';
import { describe, expect, it } from 'vitest';
import { addEmptyOrder, EMPTY_ORDER } from '../testSupport/addEmptyOrder.js';
import { START_UNIX_SECONDS, startAccount } from '../testSupport/startAccount.js';

const PRODUCT = 'climsku_frontier_offtake_portfolio_2027';
const SPOT = 'climsku_frontier_spot_inventory_2025';
const DAY_SECONDS = 86_400;

const toUnix = (iso: string): number => Date.parse(iso) / 1000;

describe('as time goes on', () => {
  it('an order is delivered in the last hour of its year, at that time, though nobody asks until later', async () => {
    const { emulator, stripe } = startAccount();
    const { id } = await stripe.climate.orders.create({ product: PRODUCT, amount: 10_000 });
    emulator.clock.set(toUnix('2027-12-31T22:59:59Z'));
    expect(emulator.orders.get(id).status).toBe('confirmed');
    emulator.clock.set(toUnix('2028-01-15T00:00:00Z'));
    expect(await stripe.climate.orders.retrieve(id)).toMatchObject({
      status: 'delivered',
      delivered_at: toUnix('2027-12-31T23:00:00Z'),
    });
    const [event] = emulator.events.list({ type: 'climate.order.delivered' });
    expect(event).toMatchObject({ created: toUnix('2027-12-31T23:00:00Z'), request: { id: null } });
  });

  it('a delayed order waits for its new year, and so does a spot purchase that was delayed', async () => {
    const { emulator, stripe } = startAccount();
    const { id } = await stripe.climate.orders.create({ product: PRODUCT, amount: 10_000 });
    const spot = await stripe.climate.orders.create({ product: SPOT, amount: 10_000 });
    emulator.orders.delay(id, { expectedDeliveryYear: 2028 });
    emulator.orders.delay(spot.id, { expectedDeliveryYear: 2028 });
    emulator.clock.set(toUnix('2028-06-01T00:00:00Z'));
    expect(emulator.orders.list().map(({ status }) => status)).toEqual(['confirmed', 'confirmed']);
    emulator.clock.set(toUnix('2029-01-01T00:00:00Z'));
    expect(emulator.orders.list().map(({ status }) => status)).toEqual(['delivered', 'delivered']);
  });

  it('a year ends after one whose end failed', async () => {
    const { emulator, stripe } = startAccount();
    addEmptyOrder(emulator);
    const { id } = await stripe.climate.orders.create({ product: PRODUCT, amount: 10_000 });
    expect(() => emulator.clock.set(toUnix('2027-12-31T23:00:00Z'))).toThrow('0 are left');
    emulator.orders.cancel(EMPTY_ORDER);
    emulator.clock.set(toUnix('2028-12-31T23:00:00Z'));
    expect(emulator.orders.get(id).status).toBe('delivered');
  });

  it('a spot purchase is delivered within 30 days', async () => {
    const { emulator, stripe } = startAccount();
    const { id } = await stripe.climate.orders.create({ product: SPOT, amount: 10_000 });
    emulator.clock.advance(30 * DAY_SECONDS - 1);
    expect(emulator.orders.get(id).status).toBe('confirmed');
    emulator.clock.advance(1);
    expect(emulator.orders.get(id).status).toBe('delivered');
  });

  it('nothing is delivered by itself if told so', async () => {
    const { emulator, stripe } = startAccount({ deliverOnTime: false });
    await stripe.climate.orders.create({ product: SPOT, amount: 10_000 });
    emulator.clock.advance(3 * 365 * DAY_SECONDS);
    expect(emulator.orders.list()[0]?.status).toBe('confirmed');
  });

  it('an order that is open at first is paid at once and confirmed later, without an event', async () => {
    const { emulator, stripe } = startAccount({ confirmAfterSeconds: 60 });
    const placed = await stripe.climate.orders.create({ product: PRODUCT, amount: 10_000 });
    expect(placed).toMatchObject({ status: 'open', confirmed_at: null });
    emulator.balance.set('usd', 0);
    emulator.clock.advance(60);
    expect(await stripe.climate.orders.retrieve(placed.id)).toMatchObject({
      status: 'confirmed',
      confirmed_at: START_UNIX_SECONDS + 60,
    });
    expect(emulator.balance.available('usd')).toBe(0);
    expect(emulator.events.list().map(({ type }) => type)).toEqual(['climate.order.created']);
  });

  it('what was planned for an order happens at its time, in order, over a restart, unless it is no longer possible', () => {
    const first = startAccount();
    const { id } = first.emulator.orders.create({ product: PRODUCT, status: 'awaiting_funds' });
    const at = (days: number): number => START_UNIX_SECONDS + days * DAY_SECONDS;
    first.emulator.orders.plan(id, { at: at(3), do: 'deliver', metricTons: '0.5' });
    first.emulator.orders.plan(id, { at: at(1), do: 'confirm' });
    first.emulator.orders.plan(id, { at: at(2), do: 'delay', expectedDeliveryYear: 2029 });
    first.emulator.orders.plan(id, { at: at(4), do: 'cancel' });
    first.emulator.orders.plan(id, { at: at(5), do: 'deliver' });
    const { emulator } = startAccount();
    emulator.importState(first.emulator.exportState());
    emulator.clock.advance(10 * DAY_SECONDS);
    expect(emulator.orders.get(id)).toMatchObject({
      confirmed_at: at(1),
      delayed_at: at(2),
      delivery_details: [{ metric_tons: '0.5', delivered_at: at(3) }],
      canceled_at: at(4),
      status: 'canceled',
    });
  });

  it('a product that is sold out says so by an event, and again when it is to be had', async () => {
    const { emulator, stripe } = startAccount();
    emulator.catalog.updateProduct(PRODUCT, { metric_tons_available: '2' });
    const tons = Stripe.Decimal.from('1');
    await stripe.climate.orders.create({ product: PRODUCT, metric_tons: tons });
    const { id } = await stripe.climate.orders.create({ product: PRODUCT, metric_tons: tons });
    await expect(stripe.climate.orders.create({ product: PRODUCT, metric_tons: tons })).rejects.toThrow('available');
    await stripe.climate.orders.cancel(id);
    const told = emulator.events.list({ type: 'climate.product.pricing_updated' });
    const left = told.map(({ data }) => (data.object as { metric_tons_available?: string }).metric_tons_available);
    expect(left).toEqual(['1', '0', '2']);
  });
});
