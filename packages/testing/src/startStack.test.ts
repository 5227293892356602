import { PERMISSIONS } from '@offtake/contract';
import { describe, expect, it } from 'vitest';
import { seedOrders } from './seedOrders.js';
import { STACK_NOW } from './stackNow.js';
import { startStack, type Stack } from './startStack.js';

const ORDER = { product: 'climsku_frontier_offtake_portfolio_2027', metric_tons: '0.5' };

function placeOrder({ client }: Stack) {
  return client.call('createOrder', { body: ORDER, idempotencyKey: 'key_1' });
}

describe('startStack', () => {
  it('orders from a client all the way to the emulated account', async () => {
    const stack = startStack();
    const order = await placeOrder(stack);
    expect(order).toMatchObject({ status: 'confirmed', metric_tons: '0.5', amount_total: 28_325, created: STACK_NOW });
    expect(stack.emulator.orders.list()).toHaveLength(1);
    const page = await stack.client.call('listOrders');
    expect(page.data.map(({ id }) => id)).toEqual([order.id]);
  });

  it('fetches as a page does: relative, absolute or with a request', async () => {
    const { fetch, baseUrl } = startStack();
    for (const input of ['/api/offtake/config', `${baseUrl}/config`, new Request(`${baseUrl}/config`)]) {
      expect(await (await fetch(input)).json()).toMatchObject({ permissions: PERMISSIONS, livemode: false });
    }
    expect((await fetch('/elsewhere')).status).toBe(404);
  });

  it('stands still in time until the clock is moved', async () => {
    const stack = startStack();
    expect(stack.client.now()).toBe(STACK_NOW);
    stack.clock.advance(60);
    expect(await placeOrder(stack)).toMatchObject({ created: STACK_NOW + 60 });
    expect(stack.client.now()).toBe(STACK_NOW + 60);
  });

  it('shows at once what changes in the account', async () => {
    const stack = startStack();
    const order = await placeOrder(stack);
    stack.emulator.orders.delay(order.stripe_order ?? '', { expectedDeliveryYear: 2031 });
    expect(await stack.client.call('getOrder', { id: order.id })).toMatchObject({ expected_delivery_year: 2031 });
    await stack.sync();
    expect((await stack.client.call('listOrders')).data).toMatchObject([{ expected_delivery_year: 2031 }]);
  });
});

describe('seeded orders', () => {
  it('show one order of each kind', async () => {
    const { client } = startStack({ orders: 'all_statuses' });
    const page = await client.call('listOrders', { query: { limit: 100 } });
    expect(page.data.map(({ id, status }) => `${id}: ${status}`)).toEqual([
      'ord_cancelable: confirmed',
      'ord_open: open',
      'ord_awaiting_funds: awaiting_funds',
      'ord_canceled_requested: canceled',
      'ord_confirmed: confirmed',
      'ord_unknown_status: in_verification',
      'ord_delayed_long_ago: confirmed',
      'ord_delayed: confirmed',
      'ord_substituted: confirmed',
      'ord_partly_delivered: confirmed',
      'ord_canceled_expired: canceled',
      'ord_canceled_unavailable: canceled',
      'ord_delivered: delivered',
    ]);
    expect(page.data.find(({ id }) => id === 'ord_partly_delivered')?.delivery_details).toHaveLength(2);
    expect(page.data.find(({ id }) => id === 'ord_delivered')).toMatchObject({
      certificate: expect.stringMatching(/\/certificates\/climorder_delivered$/),
      delivery_details: [{ metric_tons: '4', registry_url: 'https://registry.example/retirements/4711' }],
    });
  });

  it('can be a few kinds, or of your own making, and be added later', async () => {
    const stack = startStack({ orders: ['delayed'] });
    const ids = await seedOrders(stack, ['open', { seed: () => ({ product: ORDER.product, metric_tons: '7' }) }]);
    expect(ids).toEqual(['ord_open', 'ord_seed_2']);
    expect((await stack.client.call('listOrders')).data.map(({ id }) => id)).toEqual([
      'ord_seed_2',
      'ord_open',
      'ord_delayed',
    ]);
  });

  it('can be canceled on their own terms', async () => {
    const stack = startStack({ orders: 'all_statuses' });
    expect(await stack.client.call('cancelOrder', { id: 'ord_delayed' })).toMatchObject({ status: 'canceled' });
    await expect(stack.client.call('cancelOrder', { id: 'ord_delayed_long_ago' })).rejects.toMatchObject({
      code: 'not_cancelable',
    });
  });

  it('can be a thousand', async () => {
    const { client } = startStack({ orders: 'many' });
    const page = await client.call('listOrders', { query: { limit: 100, starting_after: 'ord_many_901' } });
    expect(page).toMatchObject({ has_more: true });
    expect(page.data[0]?.id).toBe('ord_many_900');
  });
});
