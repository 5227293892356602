import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDecimal } from './decimal.js';
import { EXAMPLE_PRODUCT } from './openApiExamples.js';
import type { Price, Product } from './product.js';
import { createQuote, type QuoteOptions } from './createQuote.js';
import type { MetricTons } from './units.js';

/** Prices of all sizes, with fees of up to twice the removal itself. */
const price = fc.tuple(fc.integer({ min: 1, max: 10_000_000 }), fc.nat(200)).map(([amount_subtotal, feePercent]) => {
  const amount_fees = Math.floor((amount_subtotal * feePercent) / 100);
  return { amount_subtotal, amount_fees, amount_total: amount_subtotal + amount_fees };
});

const amount = fc.integer({ min: 1, max: 999_999_999_999 });

/** Tons in millionths, as orders may be made. */
const tons = fc.integer({ min: 1, max: 1_000_000_000 }).map((millionths) => {
  const digits = millionths.toString().padStart(7, '0');
  return `${digits.slice(0, -6)}.${digits.slice(-6)}`;
});

describe('createQuote, by tons', () => {
  it.each([
    ['0.01', 550, 17, 567, '0.01'],
    ['1', 55_000, 1_650, 56_650, '1'],
    ['1.00', 55_000, 1_650, 56_650, '1'],
    ['0.1', 5_500, 165, 5_665, '0.1'],
    ['0.000001', 1, 1, 2, '0.000001'],
    ['18000', 990_000_000, 29_700_000, 1_019_700_000, '18000'],
  ])('quotes %s t at 55000 + 1650', (metric_tons, subtotal, fees, total, normalized) => {
    expect(createQuote({ product: EXAMPLE_PRODUCT, currency: 'usd', quantity: { metric_tons } })).toEqual({
      ok: true,
      quote: {
        product: EXAMPLE_PRODUCT.id,
        currency: 'usd',
        metric_tons: normalized,
        amount_subtotal: subtotal,
        amount_fees: fees,
        amount_total: total,
      },
    });
  });

  it('never says less than the order costs, and at most two units more', () => {
    fc.assert(
      fc.property(price, tons, (unitPrice, metric_tons) => {
        const quote = quoteOf(unitPrice, { quantity: { metric_tons } });
        const { coefficient, decimals } = decimalOf(metric_tons);
        const scale = 10n ** BigInt(decimals);
        const exact = coefficient * BigInt(unitPrice.amount_total);
        expect(quote.amount_subtotal + quote.amount_fees).toBe(quote.amount_total);
        expect(BigInt(quote.amount_total) * scale).toBeGreaterThanOrEqual(exact);
        expect(BigInt(quote.amount_total - 2) * scale).toBeLessThan(exact);
      }),
    );
  });

  it('quotes exactly the tons that were asked for', () => {
    fc.assert(
      fc.property(price, tons, (unitPrice, metric_tons) => {
        const quote = quoteOf(unitPrice, { quantity: { metric_tons } });
        const again = quoteOf(unitPrice, { quantity: { metric_tons: quote.metric_tons } });
        expect(again).toEqual(quote);
      }),
    );
  });
});

describe('createQuote, by amount', () => {
  it.each([
    [true, 10_000, 9_709, 291, 10_000, '0.17'],
    [false, 10_000, 10_000, 300, 10_300, '0.18'],
    [true, 56_650, 55_000, 1_650, 56_650, '1'],
    [false, 55_000, 55_000, 1_650, 56_650, '1'],
    [true, 567, 550, 17, 567, '0.01'],
  ])('quotes with fees included: %s, amount %s', (amountIncludesFees, amount_, subtotal, fees, total, metric_tons) => {
    const result = createQuote({
      product: EXAMPLE_PRODUCT,
      currency: 'usd',
      quantity: { amount: amount_ },
      amountIncludesFees,
    });
    expect(result).toMatchObject({
      quote: { amount_subtotal: subtotal, amount_fees: fees, amount_total: total, metric_tons },
    });
  });

  it('takes amounts as fees included unless told otherwise', () => {
    const options = { product: EXAMPLE_PRODUCT, currency: 'usd', quantity: { amount: 10_000 } };
    expect(createQuote(options)).toEqual(createQuote({ ...options, amountIncludesFees: true }));
    expect(createQuote(options)).toEqual(createQuote({ ...options, amountMetricTonsDecimals: 2 }));
  });

  it('spends the amount, all of it, and sells no more tons than it pays for', () => {
    fc.assert(
      fc.property(price, amount, fc.boolean(), fc.nat(6), (unitPrice, spent, amountIncludesFees, decimals) => {
        const result = createQuote({
          ...optionsFor(unitPrice),
          quantity: { amount: spent },
          amountIncludesFees,
          amountMetricTonsDecimals: decimals,
        });
        if (!result.ok) {
          expect(result).toMatchObject({ field: 'amount', code: 'too_small' });
          return;
        }
        const { quote } = result;
        expect(amountIncludesFees ? quote.amount_total : quote.amount_subtotal).toBe(spent);
        expect(quote.amount_subtotal + quote.amount_fees).toBe(quote.amount_total);
        const sold = decimalOf(quote.metric_tons);
        const unit = amountIncludesFees ? unitPrice.amount_total : unitPrice.amount_subtotal;
        expect(sold.decimals).toBeLessThanOrEqual(decimals);
        expect(sold.coefficient * BigInt(unit)).toBeLessThanOrEqual(BigInt(spent) * 10n ** BigInt(sold.decimals));
      }),
    );
  });

  it('refuses an amount that buys less than the finest step', () => {
    expect(
      createQuote({ product: EXAMPLE_PRODUCT, currency: 'usd', quantity: { amount: 566 }, amountIncludesFees: true }),
    ).toEqual({ ok: false, field: 'amount', code: 'too_small' });
  });
});

describe('createQuote', () => {
  it('counts yen in yen', () => {
    const yen = { amount_subtotal: 80_000, amount_fees: 2_400, amount_total: 82_400 };
    expect(quoteOf(yen, { currency: 'jpy', quantity: { metric_tons: '0.5' } })).toMatchObject({
      currency: 'jpy',
      amount_subtotal: 40_000,
      amount_fees: 1_200,
      amount_total: 41_200,
    });
  });

  it.each(['eur', 'USD', '', '__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    'has no price in %j',
    (currency) => {
      const result = createQuote({ product: EXAMPLE_PRODUCT, currency, quantity: { amount: 10_000 } });
      expect(result).toEqual({ ok: false, field: 'currency', code: 'currency_not_supported' });
    },
  );

  it.each([
    { amount_subtotal: 0, amount_fees: 0, amount_total: 0 },
    { amount_subtotal: 0, amount_fees: 5, amount_total: 5 },
    { amount_subtotal: 100, amount_fees: -5, amount_total: 95 },
    { amount_subtotal: -100, amount_fees: 5, amount_total: -95 },
  ])('takes a price that makes no sense for none: %o', (unitPrice) => {
    expect(createQuote({ ...optionsFor(unitPrice), quantity: { amount: 100 } })).toMatchObject({
      code: 'currency_not_supported',
    });
  });

  it.each([
    [{ metric_tons: '0' }, 'not_positive'],
    [{ metric_tons: '-1' }, 'not_a_decimal'],
    [{ metric_tons: '1e9' }, 'not_a_decimal'],
    [{ metric_tons: '0.0000001' }, 'too_precise'],
    [{ metric_tons: '18000.01' }, 'sold_out'],
    [{ amount: 0 }, 'not_positive'],
    [{ amount: 1.5 }, 'not_an_integer'],
    [{ amount: Number.NaN }, 'not_an_integer'],
    [{ amount: 1_000_000_000_000 }, 'too_large'],
    [{ amount: 999_999_999_999 }, 'sold_out'],
  ])('refuses %j as %s', (quantity, code) => {
    const field = 'amount' in quantity ? 'amount' : 'metric_tons';
    expect(createQuote({ product: EXAMPLE_PRODUCT, currency: 'usd', quantity })).toEqual({ ok: false, field, code });
  });

  it('refuses a megabyte of digits', () => {
    const quantity = { metric_tons: '1'.repeat(1_000_000) };
    expect(createQuote({ product: EXAMPLE_PRODUCT, currency: 'usd', quantity })).toMatchObject({
      code: 'not_a_decimal',
    });
  });

  it('refuses what cannot be counted exactly, both ways', () => {
    const huge = { amount_subtotal: 1, amount_fees: 2 ** 52, amount_total: 2 ** 52 + 1 };
    expect(createQuote({ ...optionsFor(huge), quantity: { metric_tons: '100' } })).toMatchObject({ code: 'too_large' });
    expect(createQuote({ ...optionsFor(huge), quantity: { amount: 100 }, amountIncludesFees: false })).toMatchObject({
      code: 'too_large',
    });
  });
});

function optionsFor(unitPrice: Price): { product: Product; currency: string } {
  return {
    currency: 'usd',
    product: {
      ...EXAMPLE_PRODUCT,
      current_prices_per_metric_ton: { usd: unitPrice, jpy: unitPrice },
      metric_tons_available: '999999999999999',
    },
  };
}

function quoteOf(unitPrice: Price, options: Partial<QuoteOptions> & Pick<QuoteOptions, 'quantity'>) {
  const result = createQuote({ ...optionsFor(unitPrice), ...options });
  if (!result.ok) throw new Error(`No quote: ${result.code}`);
  return result.quote;
}

function decimalOf(text: MetricTons) {
  const decimal = readDecimal(text);
  if (!decimal) throw new Error(`Not a decimal: ${text}`);
  return decimal;
}
