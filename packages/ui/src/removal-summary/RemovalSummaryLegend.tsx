'use client';

import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import { cx } from '../internals/cx.js';
import { REMOVAL_KINDS } from './removalByYear.js';
import { useRemovalSummaryContext } from './removalSummaryContext.js';

/** What the parts of the bars stand for; only those that there are. Renders a `<ul>`, or nothing. */
export const RemovalSummaryLegend = forwardRef<HTMLUListElement, ComponentPropsWithoutRef<'ul'>>(
  function RemovalSummaryLegend(props, ref) {
    const { state, removal, messages } = useRemovalSummaryContext();
    const kinds = REMOVAL_KINDS.filter((kind) => removal.total[kind] !== '0');
    if (state !== 'ready' || kinds.length === 0) return null;
    return (
      <ul {...props} ref={ref} className={cx('offtake-RemovalSummary-legend', props.className)} aria-hidden="true">
        {kinds.map((kind) => (
          <li key={kind} className="offtake-RemovalSummary-kind">
            <svg className="offtake-RemovalSummary-swatch">
              <rect className="offtake-RemovalSummary-segment" data-kind={kind} width="100%" height="100%" rx="3" />
            </svg>
            {messages[`removal.${kind}`]}
          </li>
        ))}
      </ul>
    );
  },
);
