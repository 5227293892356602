import { addMetricTons } from '@offtake/contract';
import { createOrderFixture, createSupplierFixture, STACK_NOW } from '@offtake/testing';
import { describe, expect, test } from 'vitest';
import { removalBars } from './removalBars.js';
import { removalByYear } from './removalByYear.js';

const SECONDS_PER_DAY = 86_400;

describe('removal by year', () => {
  test('adds up exactly what floats would not', () => {
    const orders = [
      createOrderFixture({ metric_tons: '0.1' }),
      createOrderFixture({ metric_tons: '0.2' }),
      createOrderFixture({ metric_tons: '0.000001', status: 'delivered' }),
    ];
    expect(removalByYear(orders)).toEqual({
      years: [{ year: 2027, delivered: '0.000001', underWay: '0.3', canceled: '0' }],
      total: { delivered: '0.000001', underWay: '0.3', canceled: '0' },
      ordered: '0.300001',
      awaiting: '0',
    });
  });

  test('calls delivered only what its status calls so, whatever parts have arrived', () => {
    const part = { delivered_at: STACK_NOW, metric_tons: '1', supplier: createSupplierFixture() };
    const partly = createOrderFixture({ metric_tons: '2', delivery_details: [part] });
    const unknown = createOrderFixture({ status: 'in_verification', metric_tons: '4' });
    expect(removalByYear([partly, unknown]).total).toEqual({ delivered: '0', underWay: '6', canceled: '0' });
  });

  test('counts what still waits for its money apart', () => {
    const waiting = createOrderFixture({ status: 'awaiting_funds', metric_tons: '40' });
    expect(removalByYear([waiting])).toMatchObject({ years: [], ordered: '0', awaiting: '40' });
  });

  test('leaves canceled tons out of what is ordered, and in the picture', () => {
    const canceled = createOrderFixture({ status: 'canceled', metric_tons: '3' });
    expect(removalByYear([canceled])).toMatchObject({ years: [{ canceled: '3' }], ordered: '0' });
  });

  test('puts a spot order into the year in which it comes, not into the one of its inventory', () => {
    const spot = createOrderFixture({ expected_delivery_year: 2025, created: STACK_NOW + 20 * SECONDS_PER_DAY });
    expect(removalByYear([spot]).years.map(({ year }) => year)).toEqual([2027]);
  });

  test('stands years in their order', () => {
    const orders = [2030, 2026, 2028].map((year) => createOrderFixture({ expected_delivery_year: year }));
    expect(removalByYear(orders).years.map(({ year }) => year)).toEqual([2026, 2028, 2030]);
  });

  test('takes tons that make no sense for none', () => {
    expect(removalByYear([createOrderFixture({ metric_tons: 'a lot' })]).ordered).toBe('0');
  });
});

describe('the bars', () => {
  const year = { year: 2027, delivered: '0', underWay: '0', canceled: '0' };

  test('stack what is delivered at the bottom, and fill the picture with the highest', () => {
    const [bar, half] = removalBars([
      { ...year, delivered: '1', underWay: '2', canceled: '1' },
      { ...year, year: 2028, underWay: '2' },
    ]);
    expect(bar?.segments.map(({ kind, start, size }) => [kind, start, size])).toEqual([
      ['delivered', 75, 25],
      ['underWay', 25, 50],
      ['canceled', 0, 25],
    ]);
    expect(half).toMatchObject({ tons: '2', top: 50 });
  });

  test('show little beside much, and never leave the picture', () => {
    const bars = removalBars([
      { ...year, delivered: '0.001', underWay: '1000' },
      { ...year, year: 2028, underWay: '0.001' },
    ]);
    for (const { segments, top } of bars) {
      expect(top).toBeGreaterThanOrEqual(0);
      for (const { size } of segments) expect(size).toBeGreaterThan(1);
    }
    expect(addMetricTons('0.001', '1000')).toBe(bars[0]?.tons);
  });

  test('are none of nothing', () => {
    expect(removalBars([])).toEqual([]);
    expect(removalBars([year])[0]?.segments).toEqual([]);
  });
});
