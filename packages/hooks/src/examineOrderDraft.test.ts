import { createOrderInputSchema, readInput, type Config } from '@offtake/contract';
import { createProductFixture } from '@offtake/testing';
import fc from 'fast-check';
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
  payment_sources: ['balance', 'barter', 'checkout', 'invoice', 'top_up'],
  permissions: ['order.create', 'invoice.compose'],
  limits: { amount_total: {}, metric_tons: null },
  amount_includes_fees: true,
  amount_metric_tons_decimals: 2,
};

function examine(entered: EnteredOrderDraft, offer: Partial<OrderOffer> = {}) {
  return examineOrderDraft(entered, {
    products: [soldOut, product, inYen],
    config,
    locale: 'en',
    returnUrl: '/shop',
    ...offer,
  });
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
      customerName: '',
      customerEmail: '',
      daysUntilDue: '30',
      memo: '',
      price: '',
      lines: [],
    });
    expect(currencies).toEqual(['usd', 'jpy']);
    expect(paymentSources).toEqual(['balance', 'checkout', 'invoice', 'top_up']);
  });

  it('leaves out the price and the lines of an invoice for a buyer who may not name them', () => {
    const entered: EnteredOrderDraft = {
      quantity: '100',
      paymentSource: 'invoice',
      customerName: 'Ada',
      customerEmail: 'ada@example.test',
      price: '1',
      lines: [{ description: 'A discount', amount: '-50' }],
    };
    const composed = { price: 100, line_items: [{ description: 'A discount', amount: -5_000 }] };
    expect(examine(entered).check.input?.payment).toMatchObject(composed);
    expect(examine(entered)).toMatchObject({ mayCompose: true });
    expect(examine(entered, { config: null })).toMatchObject({ mayCompose: true, draft: { price: '1' } });
    const buyer = examine(entered, { config: { ...config, permissions: ['order.create'] } });
    expect(buyer).toMatchObject({ mayCompose: false, draft: { price: '', lines: [] } });
    expect(Object.keys(buyer.check.input?.payment ?? {})).toEqual(['source', 'customer', 'days_until_due']);
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

describe('the way to pay', () => {
  const paymentOf = (entered: EnteredOrderDraft) => examine({ quantity: '100', ...entered }).check.input?.payment;

  it('comes back from Checkout to where the form stands', () => {
    expect(paymentOf({ paymentSource: 'checkout' })).toEqual({ source: 'checkout', return_url: '/shop' });
  });

  it('is an invoice with no more on it than was entered', () => {
    const customer = { customerName: ' Ada Ltd ', customerEmail: ' ada@example.test ' };
    expect(paymentOf({ paymentSource: 'invoice', ...customer })).toEqual({
      source: 'invoice',
      customer: { name: 'Ada Ltd', email: 'ada@example.test' },
      days_until_due: 30,
    });
  });

  it('is an invoice with another price, more lines and a memo', () => {
    const customer = { customerName: 'Ada Ltd', customerEmail: 'ada@example.test' };
    const lines = [
      { description: 'Consulting', amount: '1,200.50' },
      { description: 'Discount', amount: '-$20' },
      { description: 'Rounding', amount: '\u22120.05' },
    ];
    const entered = { ...customer, daysUntilDue: '14', price: '150', lines, memo: 'Thank you.' };
    const payment = paymentOf({ paymentSource: 'invoice', ...entered });
    expect(payment).toEqual({
      source: 'invoice',
      customer: { name: 'Ada Ltd', email: 'ada@example.test' },
      days_until_due: 14,
      memo: 'Thank you.',
      line_items: [
        { description: 'Consulting', amount: 120_050 },
        { description: 'Discount', amount: -2_000 },
        { description: 'Rounding', amount: -5 },
      ],
      price: 15_000,
    });
  });

  it('makes nothing that the contract would refuse, whatever is typed', () => {
    const typed = fc.oneof(
      fc.constantFrom('', '30', '1.5', '-3', '0', '366', 'ada@example.test', 'Ada', '12,50', 'x'.repeat(801)),
      fc.string(),
    );
    const invoice = fc.record({
      customerName: typed,
      customerEmail: fc.oneof(fc.constantFrom('', 'ada', 'ada@example.test'), fc.emailAddress({ size: 'xsmall' })),
      daysUntilDue: typed,
      memo: typed,
      price: typed,
      lines: fc.array(fc.record({ description: typed, amount: typed }), { maxLength: 3 }),
    });
    fc.assert(
      fc.property(invoice, (entered) => {
        const { input, errors } = examine({ quantity: '100', paymentSource: 'invoice', ...entered }).check;
        expect(input === null).toBe(Object.keys(errors).length > 0);
        const read = input && readInput(createOrderInputSchema, input);
        // What an e-mail address is the backend knows better than a form does.
        const pointers = read?.ok === false ? read.errors.map(({ pointer }) => pointer) : [];
        expect(pointers.filter((pointer) => pointer !== '/payment/customer/email')).toEqual([]);
      }),
    );
  });

  const whole = { quantity: '100', paymentSource: 'invoice', customerName: 'Ada', customerEmail: 'ada@example.test' };
  it.each<[EnteredOrderDraft, Record<string, string>]>([
    [{ customerName: ' ' }, { customerName: 'required' }],
    [{ customerName: 'x'.repeat(801) }, { customerName: 'too_long' }],
    [{ customerEmail: 'ada' }, { customerEmail: 'not_an_email' }],
    [{ daysUntilDue: '' }, { daysUntilDue: 'required' }],
    [{ daysUntilDue: 'soon' }, { daysUntilDue: 'not_a_number' }],
    [{ daysUntilDue: '1.5' }, { daysUntilDue: 'not_an_integer' }],
    [{ daysUntilDue: '0' }, { daysUntilDue: 'too_small' }],
    [{ daysUntilDue: '366' }, { daysUntilDue: 'too_large' }],
    [{ memo: 'x'.repeat(501) }, { memo: 'too_long' }],
    [{ price: '0' }, { price: 'not_positive' }],
    [{ price: 'much' }, { price: 'not_a_number' }],
    [{ price: '1.005' }, { price: 'too_precise' }],
    [{ lines: [{ description: '', amount: '' }] }, { 'lines.0.description': 'required', 'lines.0.amount': 'required' }],
    [{ lines: [{ description: 'x', amount: '--1' }] }, { 'lines.0.amount': 'not_a_number' }],
    [
      { lines: Array.from({ length: 51 }, () => ({ description: 'x', amount: '1' })) },
      { 'lines.50.description': 'too_many' },
    ],
  ])('finds the invoice with %j to be %j', (entered, errors) => {
    const { check } = examine({ ...whole, ...entered });
    expect(check.errors).toEqual(errors);
    expect(check.input).toBeNull();
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
    [{ quantity: '100', paymentSource: 'barter' }, { paymentSource: 'not_on_offer' }],
    [
      { quantity: '100', paymentSource: 'invoice' },
      { customerName: 'required', customerEmail: 'required' },
    ],
  ])('finds %j to be %j', (entered, errors) => {
    const { check } = examine(entered);
    expect(check.errors).toEqual(errors);
    expect(check.input).toBeNull();
  });

  it('takes trailing zeros for what they are', () => {
    expect(examine({ quantity: '10.50' }).check.input?.amount).toBe(1_050);
    expect(examine({ quantity: '10.0000' }).check.input?.amount).toBe(1_000);
  });

  it('does not guess what three zeros are: in many languages they are thousands', () => {
    expect(examine({ quantity: '10.000' }).check.errors.quantity).toBe('too_precise');
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
