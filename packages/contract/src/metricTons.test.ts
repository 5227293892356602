import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { addMetricTons, checkOrderedMetricTons, compareMetricTons, normalizeMetricTons } from './metricTons.js';
import { metricTonsSchema, orderedMetricTonsSchema } from './metricTonsSchemas.js';

const digits = (minLength: number, maxLength: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789'.split('')), minLength, maxLength });

/** Plain decimals, leading and trailing zeros included, small enough that sums of a few stay readable. */
const tons = fc.tuple(digits(1, 15), digits(0, 18)).map(([whole, part]) => (part === '' ? whole : `${whole}.${part}`));

const NOT_DECIMALS = [
  '',
  ' ',
  '1,5',
  '1e9',
  '+1',
  '-1',
  '.5',
  '5.',
  '1.2.3',
  'NaN',
  'Infinity',
  '0x1',
  '1 ',
  '１',
  '٣',
];

describe('normalizeMetricTons', () => {
  it.each([
    ['1', '1'],
    ['1.50', '1.5'],
    ['0.250', '0.25'],
    ['007', '7'],
    ['00.10', '0.1'],
    ['0', '0'],
    ['0.000', '0'],
    ['100', '100'],
    ['0.000001', '0.000001'],
    ['999999999999999999.999999999999999999', '999999999999999999.999999999999999999'],
  ])('writes %s as %s', (text, normalized) => {
    expect(normalizeMetricTons(text)).toBe(normalized);
  });

  it.each([...NOT_DECIMALS, '1'.repeat(19), `0.${'1'.repeat(19)}`])('refuses %j', (text) => {
    expect(normalizeMetricTons(text)).toBeNull();
  });

  it('changes nothing the second time, and never the value', () => {
    fc.assert(
      fc.property(tons, (text) => {
        const normalized = normalizeMetricTons(text) ?? '';
        expect(normalizeMetricTons(normalized)).toBe(normalized);
        expect(compareMetricTons(normalized, text)).toBe(0);
      }),
    );
  });

  it('gives equal quantities equal strings', () => {
    fc.assert(
      fc.property(tons, tons, (a, b) => {
        expect(normalizeMetricTons(a) === normalizeMetricTons(b)).toBe(compareMetricTons(a, b) === 0);
      }),
    );
  });
});

describe('compareMetricTons', () => {
  it.each([
    ['0.1', '0.10', 0],
    ['0.9', '0.11', 1],
    ['10', '9', 1],
    ['0.3', '0.30000000000000004', -1],
  ])('compares %s with %s', (a, b, order) => {
    expect(compareMetricTons(a, b)).toBe(order);
    expect(compareMetricTons(b, a)).toBe(0 - order);
  });

  it('is antisymmetric and transitive', () => {
    fc.assert(
      fc.property(tons, tons, tons, (a, b, c) => {
        expect(compareMetricTons(a, b) + compareMetricTons(b, a)).toBe(0);
        const [low = '', middle = '', high = ''] = [a, b, c].toSorted(compareMetricTons);
        expect(compareMetricTons(low, middle)).toBeLessThanOrEqual(0);
        expect(compareMetricTons(low, high)).toBeLessThanOrEqual(0);
      }),
    );
  });

  it.each(NOT_DECIMALS)('throws on %j', (text) => {
    expect(() => compareMetricTons(text, '1')).toThrow(TypeError);
    expect(() => addMetricTons('1', text)).toThrow(TypeError);
  });
});

describe('addMetricTons', () => {
  it('adds where floats would not', () => {
    expect(addMetricTons('0.1', '0.2')).toBe('0.3');
    expect(addMetricTons()).toBe('0');
    expect(addMetricTons('1.50')).toBe('1.5');
  });

  it('is commutative, associative, neutral to zero and monotone', () => {
    fc.assert(
      fc.property(tons, tons, tons, (a, b, c) => {
        expect(addMetricTons(a, b)).toBe(addMetricTons(b, a));
        expect(addMetricTons(addMetricTons(a, b), c)).toBe(addMetricTons(a, addMetricTons(b, c)));
        expect(addMetricTons(a, '0')).toBe(normalizeMetricTons(a));
        expect(compareMetricTons(addMetricTons(a, b), a)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('orderedMetricTonsSchema', () => {
  it.each<[input: unknown, code: string]>([
    ...NOT_DECIMALS.map((text): [string, string] => [text, 'not_a_decimal']),
    [1, 'not_a_decimal'],
    [null, 'not_a_decimal'],
    ['0', 'not_positive'],
    ['0.000', 'not_positive'],
    ['0.0000001', 'too_precise'],
    ['1.1234567', 'too_precise'],
  ])('refuses %j as %s', (text, code) => {
    const result = v.safeParse(orderedMetricTonsSchema, text, { abortPipeEarly: true });
    expect(result.issues?.map((issue) => issue.message)).toEqual([code]);
    expect(checkOrderedMetricTons(text)).toBe(code);
  });

  it('refuses a megabyte of digits by its length', () => {
    const result = v.safeParse(orderedMetricTonsSchema, '1'.repeat(1_000_000), { abortPipeEarly: true });
    expect(result.issues?.map(({ type, message }) => [type, message])).toEqual([['max_length', 'not_a_decimal']]);
  });

  it.each(['0.01', '1', '1.1234560000', '0.000001', '18000'])('takes %s as it stands', (text) => {
    expect(v.parse(orderedMetricTonsSchema, text)).toBe(text);
    expect(checkOrderedMetricTons(text)).toBeNull();
  });
});

describe('checkOrderedMetricTons', () => {
  it('finds what orderedMetricTonsSchema finds', () => {
    fc.assert(
      fc.property(fc.oneof(tons, fc.constantFrom(...NOT_DECIMALS), fc.string(), fc.anything()), (metricTons) => {
        const { issues } = v.safeParse(orderedMetricTonsSchema, metricTons, { abortPipeEarly: true });
        expect(checkOrderedMetricTons(metricTons)).toBe(issues?.[0].message ?? null);
      }),
    );
  });
});

describe('metricTonsSchema', () => {
  it('takes any plain decimal, zero included', () => {
    fc.assert(fc.property(tons, (text) => v.is(metricTonsSchema, text)));
    expect(v.is(metricTonsSchema, '0')).toBe(true);
    expect(v.is(metricTonsSchema, '-1')).toBe(false);
    expect(v.is(metricTonsSchema, 1)).toBe(false);
  });
});
