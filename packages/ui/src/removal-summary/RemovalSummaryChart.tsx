'use client';

import type { MetricTons } from '@offtake/contract';
import { forwardRef, useMemo, type ComponentPropsWithoutRef } from 'react';
import { cx } from '../internals/cx.js';
import { useFormat } from '../internals/useFormat.js';
import { RemovalSummarySegment } from './RemovalSummarySegment.js';
import { removalBars, type RemovalBar } from './removalBars.js';
import { useRemovalSummaryContext } from './removalSummaryContext.js';

/** So many years, and so many sums above their bars, have room beside each other in the narrowest place. */
const YEARS_NAMED = 8;
const SUMS_WRITTEN = 5;

/**
 * A bar for each year. Drawn by attributes alone, without `style`, so that it stands under a strict content security policy
 * as soon as it is sent by a server; hidden from assistive technology, which has the table. Renders a `<div>`, or nothing.
 */
export const RemovalSummaryChart = forwardRef<HTMLDivElement, ComponentPropsWithoutRef<'div'>>(
  function RemovalSummaryChart(props, ref) {
    const { state, removal } = useRemovalSummaryContext();
    const bars = useMemo(() => removalBars(removal.years), [removal.years]);
    if (state !== 'ready' || bars.length === 0) return null;
    const step = Math.ceil(bars.length / YEARS_NAMED);
    return (
      <div {...props} ref={ref} className={cx('offtake-RemovalSummary-chart', props.className)} aria-hidden="true">
        {bars.map((bar, index) => (
          <Column key={bar.year} bar={bar} isNamed={index % step === 0} isSummed={bars.length <= SUMS_WRITTEN} />
        ))}
      </div>
    );
  },
);

function Column({ bar, isNamed, isSummed }: { bar: RemovalBar; isNamed: boolean; isSummed: boolean }) {
  const format = useFormat();
  const { year, tons, segments, top } = bar;
  return (
    <div className="offtake-RemovalSummary-column">
      <svg className="offtake-RemovalSummary-bar" width="100%" height="100%">
        {segments.map((segment) => (
          <RemovalSummarySegment key={segment.kind} year={year} segment={segment} />
        ))}
        {isSummed && (
          <text className="offtake-RemovalSummary-value" x="50%" y={`${top}%`} dy="-0.5em" textAnchor="middle">
            {format.number(toShortTons(tons))}
          </text>
        )}
      </svg>
      <span className="offtake-RemovalSummary-year">{isNamed && year}</span>
    </div>
  );
}

/** Rounded to what fits above a bar; the table has it exactly. */
function toShortTons(tons: MetricTons): MetricTons {
  const number = Number(tons);
  if (number >= 100) return number.toFixed(0);
  return number >= 1 ? number.toFixed(2) : number.toPrecision(2);
}
