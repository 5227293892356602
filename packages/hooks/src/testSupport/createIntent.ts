import type { OrderIntent } from '../orderFormState.js';

/** An intent to buy one ton. */
export function createIntent(overrides: Partial<OrderIntent> = {}): OrderIntent {
  const product = 'climsku_frontier_offtake_portfolio_2027';
  const total = 56_650;
  return {
    input: { product, metric_tons: '1', currency: 'usd', expected_total: total, payment: { source: 'balance' } },
    quote: {
      product,
      currency: 'usd',
      metric_tons: '1',
      amount_subtotal: 55_000,
      amount_fees: 1_650,
      amount_total: total,
    },
    idempotencyKey: 'key_1',
    ...overrides,
  };
}
