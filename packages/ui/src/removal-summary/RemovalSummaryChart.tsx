'use client';

import { forwardRef, useMemo, type ComponentPropsWithoutRef } from 'react';
import { cx } from '../internals/cx.js';
import { flag } from '../internals/flag.js';
import { useFormat } from '../internals/useFormat.js';
import { RemovalSummarySegment } from './RemovalSummarySegment.js';
import { removalBars, type RemovalBar } from './removalBars.js';
import { useRemovalSummaryContext } from './removalSummaryContext.js';

/** From so many years on there is no room for each one's words in a narrow place. */
const MANY_YEARS = 6;

/**
 * A bar for each year. Drawn by attributes alone, without `style`, so that it stands under a strict content security policy
 * as soon as it is sent by a server; hidden from assistive technology, which has the table. Renders a `<div>`, or nothing.
 */
export const RemovalSummaryChart = forwardRef<HTMLDivElement, ComponentPropsWithoutRef<'div'>>(
  function RemovalSummaryChart(props, ref) {
    const { state, removal } = useRemovalSummaryContext();
    const bars = useMemo(() => removalBars(removal.years), [removal.years]);
    if (state !== 'ready' || bars.length === 0) return null;
    return (
      <div
        {...props}
        ref={ref}
        className={cx('offtake-RemovalSummary-chart', props.className)}
        aria-hidden="true"
        data-many={flag(bars.length >= MANY_YEARS)}
      >
        {bars.map((bar) => (
          <Column key={bar.year} bar={bar} />
        ))}
      </div>
    );
  },
);

function Column({ bar: { year, tons, segments, top } }: { bar: RemovalBar }) {
  const format = useFormat();
  return (
    <div className="offtake-RemovalSummary-column">
      <svg className="offtake-RemovalSummary-bar" width="100%" height="100%">
        {segments.map((segment) => (
          <RemovalSummarySegment key={segment.kind} year={year} segment={segment} />
        ))}
        <text className="offtake-RemovalSummary-value" x="50%" y={`${top}%`} dy="-0.5em" textAnchor="middle">
          {format.number(tons)}
        </text>
      </svg>
      <span className="offtake-RemovalSummary-year">{year}</span>
    </div>
  );
}
