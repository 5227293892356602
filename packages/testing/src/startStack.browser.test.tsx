import { expect, it } from 'vitest';
import { startStack } from './startStack.js';

it('runs wholly inside a page: client, handler, SDK and emulator', async () => {
  const { client, emulator } = startStack({ orders: ['delivered'] });
  const order = await client.call('createOrder', {
    body: { product: 'climsku_frontier_offtake_portfolio_2027', metric_tons: '0.5' },
    idempotencyKey: 'key_1',
  });
  expect(order).toMatchObject({ status: 'confirmed', metric_tons: '0.5' });
  expect(emulator.orders.list()).toHaveLength(2);
  expect((await client.call('listOrders')).data).toHaveLength(2);
});
