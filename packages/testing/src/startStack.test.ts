import { describe, expect, it } from 'vitest';
import { STACK_NOW } from './stackNow.js';
import { startStack } from './startStack.js';

const PRODUCT = 'climsku_frontier_offtake_portfolio_2027';

describe('startStack', () => {
  it('orders from a client all the way to the emulated account', async () => {
    const stack = startStack();
    const order = await stack.client.call('createOrder', {
      body: { product: PRODUCT, metric_tons: '0.5' },
      idempotencyKey: 'key_1',
    });
    expect(order).toMatchObject({ status: 'confirmed', metric_tons: '0.5', amount_total: 28_325, created: STACK_NOW });
    expect(stack.emulator.orders.list()).toHaveLength(1);
    const page = await stack.client.call('listOrders');
    expect(page.data.map(({ id }) => id)).toEqual([order.id]);
  });

  it('shows one order of each kind when asked for all statuses', async () => {
    const stack = startStack({ orders: 'all_statuses' });
    const page = await stack.client.call('listOrders', { query: { limit: 100 } });
    expect(page.data.map(({ id, status }) => [id, status])).toMatchInlineSnapshot(`
      [
        [
          "ord_cancelable",
          "confirmed",
        ],
        [
          "ord_open",
          "open",
        ],
        [
          "ord_awaiting_funds",
          "awaiting_funds",
        ],
        [
          "ord_canceled_requested",
          "canceled",
        ],
        [
          "ord_confirmed",
          "confirmed",
        ],
        [
          "ord_unknown_status",
          "in_verification",
        ],
        [
          "ord_delayed_long_ago",
          "confirmed",
        ],
        [
          "ord_delayed",
          "confirmed",
        ],
        [
          "ord_substituted",
          "confirmed",
        ],
        [
          "ord_partly_delivered",
          "confirmed",
        ],
        [
          "ord_canceled_expired",
          "canceled",
        ],
        [
          "ord_canceled_unavailable",
          "canceled",
        ],
        [
          "ord_delivered",
          "delivered",
        ],
      ]
    `);
    expect(await stack.client.call('getConfig')).toMatchInlineSnapshot(`
      {
        "amount_includes_fees": true,
        "amount_metric_tons_decimals": 2,
        "contract_version": "1",
        "currencies": [
          "usd",
        ],
        "limits": {
          "amount_total": {},
          "metric_tons": null,
        },
        "livemode": false,
        "object": "offtake.config",
        "payment_sources": [
          "balance",
        ],
        "permissions": [
          "product.list",
          "order.list",
          "order.read",
          "order.create",
          "order.update",
          "order.cancel",
          "balance.read",
        ],
      }
    `);
  });
});
