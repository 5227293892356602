import { addMetricTons, type MetricTons } from '@offtake/contract';
import { REMOVAL_KINDS, type RemovalKind, type RemovalTons, type RemovalYear } from './removalByYear.js';

/** One part of a bar; `start` and `size` are in percent of the picture's height, from its top. */
export interface RemovalSegment {
  kind: RemovalKind;
  tons: MetricTons;
  start: number;
  size: number;
}

/** The bar of one year, from the bottom up. */
export interface RemovalBar {
  year: number;
  /** All its tons, canceled ones too. */
  tons: MetricTons;
  segments: RemovalSegment[];
  /** Where it ends above, in percent from the top. */
  top: number;
}

/** What is too little to be seen beside the rest is drawn this high, in percent. */
const SIZE_MIN = 2;

/**
 * Works out a bar for each year, the highest one as high as the picture. For the eye only: sums stay exact elsewhere.
 */
export function removalBars(years: readonly RemovalYear[]): RemovalBar[] {
  const highest = Math.max(...years.map((year) => Number(sumOf(year))), 0);
  return years.map((year) => {
    const sizes = REMOVAL_KINDS.map((kind) => sizeOf(Number(year[kind]), highest));
    // What was lifted to be seen is taken off again, so that no bar leaves the picture.
    const scale = 100 / Math.max(100, sum(sizes));
    const segments = REMOVAL_KINDS.map((kind, index) => {
      const size = (sizes[index] ?? 0) * scale;
      return { kind, tons: year[kind], size, start: 100 - sum(sizes.slice(0, index)) * scale - size };
    }).filter(({ size }) => size > 0);
    return { year: year.year, tons: sumOf(year), segments, top: 100 - sum(sizes) * scale };
  });
}

function sizeOf(tons: number, highest: number): number {
  return tons === 0 ? 0 : Math.max(SIZE_MIN, (tons / highest) * 100);
}

function sumOf(tons: RemovalTons): MetricTons {
  return addMetricTons(...REMOVAL_KINDS.map((kind) => tons[kind]));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
