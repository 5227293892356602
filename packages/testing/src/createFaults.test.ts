import { describe, expect, it } from 'vitest';
import { startStack, type Stack } from './startStack.js';

const ORDER = { product: 'climsku_frontier_offtake_portfolio_2027', metric_tons: '0.5' };

function placeOrder({ client }: Stack, signal?: AbortSignal) {
  return client.call('createOrder', { body: ORDER, idempotencyKey: 'key_1', signal });
}

describe('faults', () => {
  it('let requests hang until they are cleared', async () => {
    const stack = startStack();
    stack.faults.on({ method: 'POST', path: '/orders' }, 'hang');
    const pending = placeOrder(stack);
    expect(await Promise.race([pending, stack.client.call('listOrders')])).toMatchObject({ object: 'list', data: [] });
    stack.faults.clear();
    expect(await pending).toMatchObject({ status: 'confirmed' });
  });

  it('let requests hang until the caller gives up', async () => {
    const stack = startStack();
    stack.faults.on({}, 'hang');
    const controller = new AbortController();
    const pending = placeOrder(stack, controller.signal);
    controller.abort();
    await expect(pending).rejects.toMatchObject({ name: 'AbortError' });
    expect(stack.emulator.orders.list()).toHaveLength(0);
  });

  it('lose the answer to what was done', async () => {
    const stack = startStack();
    stack.faults.on({ path: '/orders', times: 1 }, 'drop_answer');
    await expect(placeOrder(stack)).rejects.toMatchObject({ code: 'network_error' });
    expect(stack.emulator.orders.list()).toHaveLength(1);
    expect(await placeOrder(stack)).toMatchObject({ status: 'confirmed' });
    expect(stack.emulator.orders.list()).toHaveLength(1);
  });

  it('cut the line', async () => {
    const stack = startStack();
    const repair = stack.faults.on({}, 'offline');
    await expect(placeOrder(stack)).rejects.toMatchObject({ code: 'network_error' });
    expect(stack.emulator.orders.list()).toHaveLength(0);
    repair();
    expect(await placeOrder(stack)).toMatchObject({ status: 'confirmed' });
  });

  it('answer with a problem, on the paths that were named and as often as was said', async () => {
    const stack = startStack({ orders: ['cancelable'] });
    stack.faults.on({ path: '/orders/{id}/cancel', times: 2 }, { code: 'rate_limited', retryAfter: 7 });
    const cancel = () => stack.client.call('cancelOrder', { id: 'ord_cancelable' });
    await expect(cancel()).rejects.toMatchObject({ code: 'rate_limited', status: 429 });
    expect(await stack.client.call('getOrder', { id: 'ord_cancelable' })).toMatchObject({ status: 'confirmed' });
    await expect(cancel()).rejects.toMatchObject({ code: 'rate_limited' });
    expect(await cancel()).toMatchObject({ status: 'canceled' });
  });

  it('hit Stripe behind the handler', async () => {
    const stack = startStack({ handler: { logger: { warn: () => {}, error: () => {} } } });
    stack.stripeFaults.on({ method: 'POST', path: '/v1/climate/orders', times: 1 }, 'drop_answer');
    await expect(placeOrder(stack)).rejects.toMatchObject({ code: 'stripe_unavailable' });
    expect(await placeOrder(stack)).toMatchObject({ status: 'confirmed' });
    expect(stack.emulator.orders.list()).toHaveLength(1);
  });
});
