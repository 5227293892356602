import type { Config } from '@offtake/contract';
import { createProductFixture } from '@offtake/testing';
import { describe, expect, it } from 'vitest';
import { examineOrderDraft, type OrderOffer } from './examineOrderDraft.js';
import type { EnteredOrderDraft } from './orderDraft.js';

const USD = { amount_fees: 1_650, amount_subtotal: 55_000, amount_total: 56_650 };
const JPY = { amount_fees: 2_475, amount_subtotal: 82_500, amount_total: 84_975 };
const soldOut = createProductFixture({ id: 'sold_out', metric_tons_available: '0' });
const product = createProductFixture({ id: 'portfolio', current_prices_per_metric_ton: { jpy: JPY, usd: USD } });
const inYen = createProductFixture({ id: 'in_yen', current_prices_per_metric_ton: { jpy: JPY } });

const config: Config = {
  object: 'offtake.config',
  contract_version: '1',
  livemode: false,
  currencies: ['usd', 'eur', 'jpy'],
  payment_sources: ['invoice', 'balance', 'top_up'],
  permissions: ['order.create'],
  limits: { amount_total: {}, metric_tons: null },
  amount_includes_fees: true,
  amount_metric_tons_decimals: 2,
};

function examine(entered: EnteredOrderDraft, offer: Partial<OrderOffer> = {}) {
  return examineOrderDraft(entered, { products: [soldOut, product, inYen], config, locale: 'en', ...offer });
}

describe('filling in', () => {
  it('takes the first product that is not sold out, the backend’s first currency and the first source it can ask for', () => {
    const { draft, currencies, paymentSources } = examine({});
    expect(draft).toEqual({
      product: 'portfolio',
      unit: 'amount',
      quantity: '',
      currency: 'usd',
      publicName: '',
      paymentSource: 'balance',
    });
    expect(currencies).toEqual(['usd', 'jpy']);
    expect(paymentSources).toEqual(['balance', 'top_up']);
  });

  it('takes the product’s own currencies where the backend does not say', () => {
    expect(examine({}, { config: { ...config, currencies: [] } }).currencies).toEqual(['jpy', 'usd']);
  });

  it('leaves what was entered', () => {
    expect(examine({ product: 'sold_out', currency: 'jpy' }).draft).toMatchObject({
      product: 'sold_out',
      currency: 'jpy',
    });
  });

  it('has a draft before anything is known, with nothing to order', () => {
    const { draft, check } = examine({ quantity: '5' }, { products: [], config: null });
    expect(draft).toMatchObject({ product: null, currency: 'usd', paymentSource: 'balance' });
    expect(check).toMatchObject({ input: null, quote: null, errors: { product: 'required' } });
  });
});

describe('the request', () => {
  it('orders by amount, as it was typed', () => {
    const { check } = examine({ quantity: '$1,000.50', publicName: '  Ada  ' });
    expect(check.errors).toEqual({});
    expect(check.input).toEqual({
      product: 'portfolio',
      amount: 100_050,
      currency: 'usd',
      beneficiary: { public_name: 'Ada' },
      expected_total: 100_050,
      payment: { source: 'balance' },
    });
  });

  it('orders by tons, in their one canonical form', () => {
    const { check } = examine({ quantity: '0,500', unit: 'metric_tons', paymentSource: 'top_up' }, { locale: 'de' });
    expect(check.input).toEqual({
      product: 'portfolio',
      metric_tons: '0.5',
      currency: 'usd',
      expected_total: 28_325,
      payment: { source: 'top_up' },
    });
  });
});

describe('what is wrong', () => {
  it.each<[EnteredOrderDraft, Record<string, string>]>([
    [{}, { quantity: 'required' }],
    [{ quantity: 'ten' }, { quantity: 'not_a_number' }],
    [{ quantity: '€10' }, { quantity: 'not_a_number' }],
    [{ quantity: '10 t' }, { quantity: 'not_a_number' }],
    [{ quantity: '$10', unit: 'metric_tons' }, { quantity: 'not_a_number' }],
    [{ quantity: '-10' }, { quantity: 'not_a_number' }],
    [{ quantity: '0' }, { quantity: 'not_positive' }],
    [{ quantity: '0', unit: 'metric_tons' }, { quantity: 'not_positive' }],
    [{ quantity: '0.01' }, { quantity: 'too_small' }],
    [{ quantity: '10.001' }, { quantity: 'too_precise' }],
    [{ quantity: '10.5', currency: 'jpy' }, { quantity: 'too_precise' }],
    [{ quantity: '0.0000001', unit: 'metric_tons' }, { quantity: 'too_precise' }],
    [{ quantity: `0.${'1'.repeat(30)}`, unit: 'metric_tons' }, { quantity: 'too_precise' }],
    [{ quantity: '9'.repeat(17) }, { quantity: 'too_large' }],
    [{ quantity: '9'.repeat(30) }, { quantity: 'too_large' }],
    [{ quantity: '9'.repeat(30), unit: 'metric_tons' }, { quantity: 'too_large' }],
    [{ quantity: '18000.1', unit: 'metric_tons' }, { quantity: 'sold_out' }],
    [{ quantity: '1', product: 'none' }, { product: 'unknown_product' }],
    [{ quantity: '100', product: 'in_yen', currency: 'usd' }, { currency: 'currency_not_supported' }],
    [{ quantity: '100', currency: 'gbp' }, { currency: 'currency_not_supported' }],
    [{ quantity: '100', publicName: 'x'.repeat(5_001) }, { publicName: 'too_long' }],
    [{ quantity: '100', paymentSource: 'invoice' }, { paymentSource: 'not_on_offer' }],
    [{ quantity: '100', paymentSource: 'checkout' }, { paymentSource: 'not_on_offer' }],
  ])('finds %j to be %j', (entered, errors) => {
    const { check } = examine(entered);
    expect(check.errors).toEqual(errors);
    expect(check.input).toBeNull();
  });

  it('takes trailing zeros for what they are', () => {
    expect(examine({ quantity: '10.500' }).check.input?.amount).toBe(1_050);
    expect(examine({ quantity: '10.000' }).check.input?.amount).toBe(1_000);
  });

  it.each([
    [{ amount_total: { usd: 10_000 }, metric_tons: null }, '100.01'],
    [{ amount_total: {}, metric_tons: '0.5' }, '500'],
  ])('finds what is over the limits %j', (limits, quantity) => {
    const { check } = examine({ quantity }, { config: { ...config, limits } });
    expect(check.errors).toEqual({ quantity: 'too_large' });
    expect(check.quote).not.toBeNull();
    expect(check.input).toBeNull();
  });
});
