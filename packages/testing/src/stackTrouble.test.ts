import { describe, expect, it } from 'vitest';
import { startStack, type Stack, type StackOptions } from './startStack.js';

const SILENT = { warn: () => {}, error: () => {} };
const DAY_SECONDS = 24 * 3_600;

function start(options: StackOptions = {}) {
  return startStack({ ...options, handler: { logger: SILENT, ...options.handler } });
}

function order({ client }: Stack, body: Record<string, unknown> = {}, key = 'key_1') {
  const wanted = { product: 'climsku_frontier_offtake_portfolio_2027', metric_tons: '0.5', ...body };
  return client.call('createOrder', { body: wanted, idempotencyKey: key });
}

function statusOf({ client }: Stack, id: string) {
  return client.call('getOrder', { id }).then(({ status }) => status);
}

describe('trouble', () => {
  it.each(['loseNextAnswer', 'loseNextStripeAnswer'] as const)('%s: the same key buys it once', async (trouble) => {
    const stack = start();
    stack.trouble[trouble]();
    await expect(order(stack)).rejects.toMatchObject({ isOutcomeUnknown: true });
    expect(await order(stack)).toMatchObject({ status: 'confirmed' });
    expect(stack.emulator.orders.list()).toHaveLength(1);
  });

  it.each([
    ['goOffline', 'network_error'],
    ['stopStripe', 'stripe_unavailable'],
    ['limitRate', 'rate_limited'],
  ] as const)('%s: fails until it is repaired', async (trouble, code) => {
    const stack = start();
    const repair = stack.trouble[trouble]();
    await expect(order(stack)).rejects.toMatchObject({ code });
    repair();
    expect(await order(stack, {}, 'key_2')).toMatchObject({ status: 'confirmed' });
  });

  it('slows down: answers come later, and come', async () => {
    const stack = start({ orders: ['confirmed'] });
    stack.trouble.slowDown(1);
    expect(await statusOf(stack, 'ord_confirmed')).toBe('confirmed');
  });
});

describe('paying', () => {
  const handler = { paymentSources: ['balance', 'checkout', 'invoice', 'top_up'] as const };
  const customer = { name: 'Kafé Ymse', email: 'ap@ymse.example' };

  it.each([
    { source: 'checkout', return_url: '/shop' },
    { source: 'invoice', customer, days_until_due: 30 },
    { source: 'top_up' },
  ])('an order by $source has it ordered', async (payment) => {
    const stack = start({ handler });
    const { id, status } = await order(stack, { payment });
    expect(status).toBe('awaiting_funds');
    await stack.pay(id);
    expect(await statusOf(stack, id)).toBe('confirmed');
  });

  it('by a card whose money has to settle has it ordered days later', async () => {
    const stack = start({ handler });
    const { id } = await order(stack, { payment: { source: 'checkout', return_url: '/shop' } });
    await stack.pay(id, { card: '4242424242424242' });
    expect(await statusOf(stack, id)).toBe('awaiting_funds');
    await stack.advance(8 * DAY_SECONDS);
    expect(await statusOf(stack, id)).toBe('confirmed');
  });

  it('what nobody has to pay is said to be so', async () => {
    const stack = start();
    const { id } = await order(stack);
    await expect(stack.pay(id)).rejects.toThrow('nothing to be paid');
  });
});

describe('time', () => {
  it('holds events back until they are delivered', async () => {
    const stack = start({ handler: { orderMaxAgeSeconds: DAY_SECONDS } });
    const { id, stripe_order: stripeId } = await order(stack);
    stack.emulator.orders.deliver(stripeId ?? '');
    expect(await statusOf(stack, id)).toBe('confirmed');
    await stack.deliverEvents();
    expect(await statusOf(stack, id)).toBe('delivered');
    expect(stack.emulator.webhooks.deliveries().map((delivery) => delivery.status)).not.toContain('failed');
  });

  it('is moved for everything at once', async () => {
    const stack = start();
    const before = stack.client.now();
    await stack.advance(DAY_SECONDS);
    expect(stack.client.now()).toBe(before + DAY_SECONDS);
  });
});

it('acts as other owners, who see their own orders', async () => {
  const stack = start({ orders: ['confirmed'] });
  const other = stack.as('owner_other');
  expect((await other.call('listOrders')).data).toEqual([]);
  await expect(other.call('getOrder', { id: 'ord_confirmed' })).rejects.toMatchObject({ code: 'not_found' });
  expect((await stack.client.call('listOrders')).data).toHaveLength(1);
});
