import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createOrderInputSchema } from './createOrder.js';
import { updateOrderInputSchema } from './updateOrder.js';
import type { FieldErrorCode } from './errorCodes.js';
import { PUBLIC_NAME_MAX_LENGTH } from './limits.js';
import { readInput } from './readInput.js';

const byTons = { product: 'climsku_1', metric_tons: '0.25' };
const invoice = {
  source: 'invoice',
  customer: { name: 'Riverbend Bakery', email: 'books@riverbend.example' },
  days_until_due: 30,
};

describe('createOrderInputSchema', () => {
  it.each<[name: string, input: object]>([
    ['by tons', byTons],
    ['by amount', { product: 'climsku_1', amount: 10_000, currency: 'usd' }],
    ['for a beneficiary', { ...byTons, beneficiary: { public_name: 'Riverbend Bakery' } }],
    ['with the total that the buyer saw', { ...byTons, expected_total: 14_163 }],
    ['from the balance', { ...byTons, payment: { source: 'balance' } }],
    ['by Checkout', { ...byTons, payment: { source: 'checkout', return_url: 'https://shop.example/orders' } }],
    ['by invoice', { ...byTons, payment: invoice }],
    [
      'by invoice with everything',
      {
        ...byTons,
        payment: {
          ...invoice,
          memo: 'Thank you',
          price: 20_000,
          line_items: [{ description: 'Discount', amount: -500 }],
        },
      },
    ],
    ['by top-up', { ...byTons, payment: { source: 'top_up' } }],
  ])('takes an order %s', (_, input) => {
    expect(readInput(createOrderInputSchema, input)).toEqual({ ok: true, value: input });
  });

  it.each<[code: FieldErrorCode, pointer: string, input: unknown]>([
    ['conflict', '/metric_tons', { ...byTons, amount: 100 }],
    ['required', '/amount', { product: 'climsku_1' }],
    ['required', '/product', { metric_tons: '1' }],
    ['required', '/product', { ...byTons, product: '' }],
    ['required', '/product', { ...byTons, product: null }],
    ['too_long', '/product', { ...byTons, product: 'x'.repeat(5_001) }],
    ['not_positive', '/metric_tons', { product: 'p', metric_tons: '0' }],
    ['not_a_decimal', '/metric_tons', { product: 'p', metric_tons: '-1' }],
    ['not_a_decimal', '/metric_tons', { product: 'p', metric_tons: '1,5' }],
    ['not_a_decimal', '/metric_tons', { product: 'p', metric_tons: '1e9' }],
    ['not_a_decimal', '/metric_tons', { product: 'p', metric_tons: 1.5 }],
    ['not_a_decimal', '/metric_tons', { product: 'p', metric_tons: Number.NaN }],
    ['not_a_decimal', '/metric_tons', { product: 'p', metric_tons: ['1'] }],
    ['too_precise', '/metric_tons', { product: 'p', metric_tons: '0.0000001' }],
    ['not_positive', '/amount', { product: 'p', amount: 0 }],
    ['not_positive', '/amount', { product: 'p', amount: -100 }],
    ['not_an_integer', '/amount', { product: 'p', amount: 99.5 }],
    ['not_an_integer', '/amount', { product: 'p', amount: Number.NaN }],
    ['not_an_integer', '/amount', { product: 'p', amount: '100' }],
    ['not_an_integer', '/amount', { product: 'p', amount: null }],
    ['too_large', '/amount', { product: 'p', amount: 1e12 }],
    ['not_an_integer', '/amount', { product: 'p', amount: 1e300 }],
    ['not_a_currency', '/currency', { ...byTons, currency: 'USD' }],
    ['not_a_currency', '/currency', { ...byTons, currency: '__proto__' }],
    ['not_positive', '/expected_total', { ...byTons, expected_total: 0 }],
    ['required', '/beneficiary/public_name', { ...byTons, beneficiary: {} }],
    ['required', '/beneficiary/public_name', { ...byTons, beneficiary: { public_name: '' } }],
    ['required', '/beneficiary/public_name', { ...byTons, beneficiary: { public_name: ' \n ' } }],
    ['too_long', '/beneficiary/public_name', { ...byTons, beneficiary: { public_name: 'x'.repeat(5_001) } }],
    ['unknown_field', '/beneficiary/name', { ...byTons, beneficiary: { public_name: 'x', name: 'y' } }],
    ['unknown_field', '/metadata', { ...byTons, metadata: {} }],
    ['unknown_field', '/a~1b~0c', { ...byTons, 'a/b~c': 1 }],
    ['unknown_field', '/__proto__', JSON.parse('{"product":"p","metric_tons":"1","__proto__":{"admin":true}}')],
    ['unknown_field', '/constructor', { ...byTons, constructor: 1 }],
    ['invalid', '/payment/source', { ...byTons, payment: { source: 'cash' } }],
    ['required', '/payment/return_url', { ...byTons, payment: { source: 'checkout' } }],
    ['unknown_field', '/payment/return_url', { ...byTons, payment: { source: 'balance', return_url: 'https://x' } }],
    ['not_an_email', '/payment/customer/email', { ...byTons, payment: withCustomer({ name: 'x', email: 'x' }) }],
    ['required', '/payment/customer/name', { ...byTons, payment: withCustomer({ name: '', email: 'x@y.example' }) }],
    ['too_small', '/payment/days_until_due', { ...byTons, payment: { ...invoice, days_until_due: 0 } }],
    ['too_large', '/payment/days_until_due', { ...byTons, payment: { ...invoice, days_until_due: 366 } }],
    ['not_an_integer', '/payment/days_until_due', { ...byTons, payment: { ...invoice, days_until_due: 1.5 } }],
    ['too_long', '/payment/memo', { ...byTons, payment: { ...invoice, memo: 'x'.repeat(501) } }],
    ['not_positive', '/payment/price', { ...byTons, payment: { ...invoice, price: 0 } }],
    [
      'required',
      '/payment/line_items/0/description',
      { ...byTons, payment: { ...invoice, line_items: [{ description: '', amount: 1 }] } },
    ],
    [
      'too_many',
      '/payment/line_items',
      {
        ...byTons,
        payment: { ...invoice, line_items: Array.from({ length: 51 }, () => ({ description: 'x', amount: 1 })) },
      },
    ],
  ])('answers %s at %s', (code, pointer, input) => {
    const result = readInput(createOrderInputSchema, input);
    expect(result).toMatchObject({ ok: false, errors: [{ pointer, code }] });
    expect(result.ok || result.errors).toHaveLength(1);
  });

  it.each([null, undefined, 1, 'order', [], true])('refuses %j, which is no object', (input) => {
    expect(readInput(createOrderInputSchema, input).ok).toBe(false);
  });

  it('names every field that is wrong, once', () => {
    const input = { product: '', amount: 0, currency: 'dollars', expected_total: -1, extra: true };
    const result = readInput(createOrderInputSchema, input);
    expect(result.ok || result.errors.map(({ pointer }) => pointer)).toEqual([
      '/product',
      '/amount',
      '/currency',
      '/expected_total',
      '/extra',
    ]);
  });

  it('trims the public name, and counts it after that', () => {
    const name = 'x'.repeat(PUBLIC_NAME_MAX_LENGTH);
    const input = { ...byTons, beneficiary: { public_name: ` ${name} ` } };
    expect(readInput(createOrderInputSchema, input)).toEqual({
      ok: true,
      value: { ...byTons, beneficiary: { public_name: name } },
    });
  });

  it.each(['product', 'metric_tons', 'currency'])('refuses a megabyte in %s', (field) => {
    expect(readInput(createOrderInputSchema, { ...byTons, [field]: '1'.repeat(1_000_000) }).ok).toBe(false);
  });

  it('refuses a megabyte of e-mail address by its length', () => {
    const payment = withCustomer({ name: 'x', email: `${'a.'.repeat(500_000)}@b.example` });
    expect(readInput(createOrderInputSchema, { ...byTons, payment })).toMatchObject({ errors: [{ code: 'too_long' }] });
  });

  it('never throws, and never leaves the prototype of what it reads changed', () => {
    fc.assert(
      fc.property(fc.object({ withNullPrototype: true }), (noise) => {
        const result = readInput(createOrderInputSchema, { ...noise, ...byTons });
        expect(Object.getPrototypeOf(result.ok ? result.value : {})).toBe(Object.prototype);
        expect(result.ok).toBe(Object.keys(noise).every((key) => Object.hasOwn(byTons, key)));
      }),
    );
  });
});

describe('updateOrderInputSchema', () => {
  it.each([{ beneficiary: null }, { beneficiary: { public_name: 'Riverbend Bakery' } }])('takes %j', (input) => {
    expect(readInput(updateOrderInputSchema, input)).toEqual({ ok: true, value: input });
  });

  it.each<[FieldErrorCode, string, unknown]>([
    ['required', '/beneficiary', {}],
    ['required', '/beneficiary/public_name', { beneficiary: { public_name: '' } }],
    ['unknown_field', '/metric_tons', { beneficiary: null, metric_tons: '2' }],
  ])('answers %s at %s', (code, pointer, input) => {
    expect(readInput(updateOrderInputSchema, input)).toMatchObject({ errors: [{ pointer, code }] });
  });
});

function withCustomer(customer: { name: string; email: string }) {
  return { ...invoice, customer };
}
