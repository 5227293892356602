import { normalizeMetricTons } from '@offtake/contract';
import { describe, expect, it } from 'vitest';
import { isQuote } from './isQuote.js';

const QUOTE = {
  product: 'climsku_frontier_offtake_portfolio_2027',
  currency: 'usd',
  metric_tons: '1.5',
  amount_subtotal: 75_000,
  amount_fees: 2_250,
  amount_total: 77_250,
};

describe('a quote', () => {
  it.each([
    '1',
    '0.01',
    '007.50',
    '1.',
    '.5',
    '-1',
    '1e3',
    '1,5',
    ' 1',
    '1\n',
    '',
    'NaN',
    '9'.repeat(18),
    '9'.repeat(19),
  ])('is of as many tons as the contract lets be written: %j', (tons) => {
    expect(isQuote({ ...QUOTE, metric_tons: tons })).toBe(normalizeMetricTons(tons) !== null);
  });

  it.each(['product', 'currency', 'metric_tons', 'amount_subtotal', 'amount_fees', 'amount_total'])(
    'has its %s',
    (name) => {
      expect(isQuote({ ...QUOTE, [name]: undefined })).toBe(false);
    },
  );

  it.each([0.5, Number.MAX_VALUE, '77250', null])('costs a whole number of units, not %j', (amount) => {
    expect(isQuote({ ...QUOTE, amount_total: amount })).toBe(false);
  });
});
