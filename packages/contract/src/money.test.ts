import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { checkOrderedAmount, currencyDecimals, toMajorUnits, toMinorUnits } from './money.js';
import { currencySchema, orderedAmountSchema } from './moneySchemas.js';

const currency = fc.constantFrom('usd', 'eur', 'gbp', 'jpy', 'krw', 'kwd', 'bhd', 'tnd');

describe('currencyDecimals', () => {
  it.each([
    ['usd', 2],
    ['eur', 2],
    ['jpy', 0],
    ['xpf', 0],
    ['kwd', 3],
    ['tnd', 3],
    ['USD', 2],
    ['JPY', 0],
    ['constructor', 2],
  ])('counts the decimals of %s', (code, decimals) => {
    expect(currencyDecimals(code)).toBe(decimals);
  });
});

describe('toMajorUnits', () => {
  it.each([
    [10_050, 'usd', '100.50'],
    [5, 'usd', '0.05'],
    [0, 'usd', '0.00'],
    [-5, 'usd', '-0.05'],
    [10_000, 'jpy', '10000'],
    [0, 'jpy', '0'],
    [1_234, 'kwd', '1.234'],
    [1, 'kwd', '0.001'],
    [Number.MAX_SAFE_INTEGER, 'usd', '90071992547409.91'],
  ])('writes %s %s as %s', (amount, code, text) => {
    expect(toMajorUnits(amount, code)).toBe(text);
  });
});

describe('toMinorUnits', () => {
  it.each([
    ['100.5', 'usd', 10_050],
    ['100.50', 'usd', 10_050],
    ['100.500', 'usd', 10_050],
    ['100', 'jpy', 100],
    ['100.0', 'jpy', 100],
    ['0.001', 'kwd', 1],
    ['0.1', 'usd', 10],
    ['1.10', 'usd', 110],
    ['90071992547409.91', 'usd', Number.MAX_SAFE_INTEGER],
  ])('reads %s %s as %s', (text, code, amount) => {
    expect(toMinorUnits(text, code)).toBe(amount);
  });

  it.each([
    ['100.505', 'usd'],
    ['100.5', 'jpy'],
    ['0.0001', 'kwd'],
    ['90071992547409.92', 'usd'],
    ['1,5', 'usd'],
    ['1e3', 'usd'],
    ['-1', 'usd'],
    ['+1', 'usd'],
    ['.5', 'usd'],
    ['5.', 'usd'],
    ['', 'usd'],
    [' 1', 'usd'],
    ['1\n', 'usd'],
    ['NaN', 'usd'],
    ['Infinity', 'usd'],
    ['0x10', 'usd'],
    ['١٢', 'usd'],
  ])('refuses %j %s', (text, code) => {
    expect(toMinorUnits(text, code)).toBeNull();
  });

  it('refuses a megabyte of digits', () => {
    expect(toMinorUnits('1'.repeat(1_000_000), 'usd')).toBeNull();
  });

  it('reads back what toMajorUnits writes', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), currency, (amount, code) => {
        expect(toMinorUnits(toMajorUnits(amount, code), code)).toBe(amount);
      }),
    );
  });
});

describe('orderedAmountSchema', () => {
  it.each([
    [0, 'not_positive'],
    [-1, 'not_positive'],
    [0.5, 'not_an_integer'],
    [Number.NaN, 'not_an_integer'],
    [Infinity, 'not_an_integer'],
    [2 ** 53, 'not_an_integer'],
    ['100', 'not_an_integer'],
    [100n, 'not_an_integer'],
    [null, 'not_an_integer'],
    [1_000_000_000_000, 'too_large'],
  ])('refuses %s as %s', (amount, code) => {
    expect(v.safeParse(orderedAmountSchema, amount).issues?.[0].message).toBe(code);
    expect(checkOrderedAmount(amount)).toBe(code);
  });

  it.each([1, 100, 999_999_999_999])('takes %s', (amount) => {
    expect(v.is(orderedAmountSchema, amount)).toBe(true);
    expect(checkOrderedAmount(amount)).toBeNull();
  });
});

describe('checkOrderedAmount', () => {
  it('finds what orderedAmountSchema finds', () => {
    fc.assert(
      fc.property(fc.oneof(fc.double(), fc.integer(), fc.maxSafeInteger(), fc.anything()), (amount) => {
        const { issues } = v.safeParse(orderedAmountSchema, amount, { abortPipeEarly: true });
        expect(checkOrderedAmount(amount)).toBe(issues?.[0].message ?? null);
      }),
    );
  });
});

describe('currencySchema', () => {
  it.each(['USD', 'us', 'usdt', '', '__proto__', 'u$d', 'usd\n', 840])('refuses %j', (code) => {
    expect(v.safeParse(currencySchema, code).issues?.[0].message).toBe('not_a_currency');
  });
});
