import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDecimal, toDecimal } from './decimal.js';
import { priceByAmount, priceByMetricTons } from './priceOrder.js';

interface OrderParts {
  tons: string;
  subtotal: number;
  fees: number;
}

const price = { amount_fees: 1650, amount_subtotal: 55_000, amount_total: 56_650 };

const anyPrice = fc
  .record({ amount_subtotal: fc.integer({ min: 1, max: 10_000_000 }), amount_fees: fc.nat(1_000_000) })
  .map((parts) => ({ ...parts, amount_total: parts.amount_subtotal + parts.amount_fees }));

const anyTons = fc
  .tuple(fc.nat(1_000_000), fc.nat(999_999))
  .map(([whole, fraction]) => `${whole}.${String(fraction).padStart(6, '0')}`);

describe('by metric tons', () => {
  it.each([
    ['0.01', 550, 17],
    ['0.1', 5500, 165],
    ['1', 55_000, 1650],
    ['0.333333', 18_333, 550],
    ['0.000001', 0, 0],
    ['18000', 990_000_000, 29_700_000],
  ])('prices %s t at %i and %i', (tons, subtotal, fees) => {
    expect(priceByMetricTons(tons, price)).toEqual({
      metricTons: toDecimal(tons),
      amountSubtotal: subtotal,
      amountFees: fees,
      amountTotal: subtotal + fees,
    });
  });

  it('adds up, and is never off by more than half a unit per part', () => {
    fc.assert(
      fc.property(anyTons, anyPrice, (tons, unitPrice) => {
        const priced = priceByMetricTons(tons, unitPrice);
        if (!priced) throw new Error('The price is out of range.');
        expect(priced.amountSubtotal + priced.amountFees).toBe(priced.amountTotal);
        const { units, decimals } = toDecimal(tons);
        const scale = 10n ** BigInt(decimals);
        const exact = units * BigInt(unitPrice.amount_subtotal);
        const error = 2n * (BigInt(priced.amountSubtotal) * scale - exact);
        expect(error > -scale && error <= scale).toBe(true);
      }),
    );
  });

  it('gives up where amounts stop being safe integers', () => {
    expect(priceByMetricTons('1000000000000', price)).toBeNull();
  });
});

describe('by amount', () => {
  it.each<[boolean, number, OrderParts]>([
    [true, 10_000, { tons: '0.17', subtotal: 9709, fees: 291 }],
    [true, 56_650, { tons: '1', subtotal: 55_000, fees: 1650 }],
    [true, 56_649, { tons: '0.99', subtotal: 54_999, fees: 1650 }],
    [true, 566, { tons: '0', subtotal: 550, fees: 16 }],
    [false, 10_000, { tons: '0.18', subtotal: 10_000, fees: 300 }],
    [false, 55_000, { tons: '1', subtotal: 55_000, fees: 1650 }],
    [false, 550, { tons: '0.01', subtotal: 550, fees: 17 }],
  ])('with fees included %s, %i buys %o', (amountIncludesFees, amount, { tons, subtotal, fees }) => {
    const priced = priceByAmount(amount, price, { amountIncludesFees, metricTonsDecimals: 2 });
    expect(priced && formatDecimal(priced.metricTons)).toBe(tons);
    expect(priced).toMatchObject({ amountSubtotal: subtotal, amountFees: fees, amountTotal: subtotal + fees });
  });

  it('spends exactly the amount, and never buys more tons than it pays', () => {
    const anyRules = fc.record({ amountIncludesFees: fc.boolean(), metricTonsDecimals: fc.nat(6) });
    const anyAmount = fc.integer({ min: 1, max: 1_000_000_000 });
    fc.assert(
      fc.property(anyAmount, anyPrice, anyRules, (amount, unitPrice, rules) => {
        const { amountIncludesFees: includes, metricTonsDecimals: decimals } = rules;
        const priced = priceByAmount(amount, unitPrice, rules);
        if (!priced) throw new Error('The price is out of range.');
        expect(includes ? priced.amountTotal : priced.amountSubtotal).toBe(amount);
        expect(priced.amountSubtotal + priced.amountFees).toBe(priced.amountTotal);
        const unitAmount = BigInt(includes ? unitPrice.amount_total : unitPrice.amount_subtotal);
        const spent = priced.metricTons.units * unitAmount;
        const given = BigInt(amount) * 10n ** BigInt(decimals);
        expect(spent <= given && given - spent < unitAmount).toBe(true);
      }),
    );
  });
});
