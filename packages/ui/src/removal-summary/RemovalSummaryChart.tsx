'use client';

import type { MetricTons } from '@offtake/contract';
import { forwardRef, useMemo, type ComponentPropsWithoutRef } from 'react';
import type { AsChild } from '../internals/createParts.js';
import { useFormat } from '../internals/useFormat.js';
import { RemovalSummarySegment } from './RemovalSummarySegment.js';
import { removalBars, type RemovalBar } from './removalBars.js';
import { Part, useRemovalSummaryParts } from './removalSummaryParts.js';

export interface RemovalSummaryChartProps extends ComponentPropsWithoutRef<'div'>, AsChild {}

/** So many years, and so many sums above their bars, have room beside each other in the narrowest place. */
const YEARS_NAMED = 8;
const SUMS_WRITTEN = 5;

/**
 * A bar for each year. Drawn by attributes alone, without `style`, so that it stands under a strict content security
 * policy as soon as it is sent by a server; hidden from assistive technology, which has the table. Renders a `<div>`,
 * or nothing.
 */
export const RemovalSummaryChart = forwardRef<HTMLDivElement, RemovalSummaryChartProps>(
  function RemovalSummaryChart(props, ref) {
    const { state, removal } = useRemovalSummaryParts('Chart');
    const bars = useMemo(() => removalBars(removal.years), [removal.years]);
    if (state !== 'ready' || bars.length === 0) return null;
    const step = Math.ceil(bars.length / YEARS_NAMED);
    return (
      <Part part="chart" aria-hidden="true" given={props} partRef={ref}>
        {bars.map((bar, index) => (
          <Column key={bar.year} bar={bar} isNamed={index % step === 0} isSummed={bars.length <= SUMS_WRITTEN} />
        ))}
      </Part>
    );
  },
);

function Column({ bar, isNamed, isSummed }: { bar: RemovalBar; isNamed: boolean; isSummed: boolean }) {
  const format = useFormat();
  const { year, tons, segments, top } = bar;
  return (
    <Part part="column">
      <Part part="bar" tag="svg" width="100%" height="100%">
        {segments.map((segment) => (
          <RemovalSummarySegment key={segment.kind} year={year} segment={segment} />
        ))}
        {isSummed && (
          <Part part="value" tag="text" x="50%" y={`${top}%`} dy="-0.5em" textAnchor="middle">
            {format.number(toShortTons(tons))}
          </Part>
        )}
      </Part>
      <Part part="year" tag="span">
        {isNamed && year}
      </Part>
    </Part>
  );
}

/** Rounded to what fits above a bar; the table has it exactly. */
function toShortTons(tons: MetricTons): MetricTons {
  const number = Number(tons);
  if (number >= 100) return number.toFixed(0);
  return number >= 1 ? number.toFixed(2) : number.toPrecision(2);
}
