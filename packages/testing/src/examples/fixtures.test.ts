import { ORDER_FIXTURES, createPageFixture } from '@offtake/testing';
import { expect, it } from 'vitest';

function totalTons(orders: { status: string; metric_tons: string }[]): number {
  return orders
    .filter(({ status }) => status === 'delivered')
    .reduce((sum, order) => sum + Number(order.metric_tons), 0);
}

it('counts what was delivered', () => {
  const page = createPageFixture([ORDER_FIXTURES.delivered, ORDER_FIXTURES.delayed, ORDER_FIXTURES.declined]);
  expect(totalTons(page.data)).toBe(1);
});
