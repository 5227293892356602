import type { Order } from '@offtake/contract';

/** A confirmed order, with the fields that matter in place of the usual ones. */
export function createOrder(order: Partial<Order> = {}): Order {
  return {
    id: 'ord_1',
    object: 'climate.order',
    amount_fees: 3,
    amount_subtotal: 100,
    amount_total: 103,
    created: 1,
    currency: 'usd',
    delivery_details: [],
    expected_delivery_year: 2030,
    livemode: false,
    metadata: {},
    metric_tons: '1',
    product: 'climsku_1',
    status: 'confirmed',
    stripe_order: `climorder_${order.id ?? '1'}`,
    ...order,
  };
}
