import { startStack } from '@offtake/testing';
import { expect, it } from 'vitest';

it('orders when the money has come', async () => {
  const stack = startStack({ handler: { paymentSources: ['checkout'] } });
  const order = await stack.client.call('createOrder', {
    idempotencyKey: 'key_1',
    body: {
      product: 'climsku_frontier_offtake_portfolio_2027',
      metric_tons: '0.5',
      payment: { source: 'checkout', return_url: '/removal' },
    },
  });
  expect(order.status).toBe('awaiting_funds');

  await stack.pay(order.id); // on Stripe's page, with a card whose money is available at once
  expect(await stack.client.call('getOrder', { id: order.id })).toMatchObject({ status: 'confirmed' });
});
