'use client';

import type { MetricTons } from '@offtake/contract';
import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import type { AsChild } from '../internals/createParts.js';
import { useFormat } from '../internals/useFormat.js';
import { Part, useRemovalSummaryParts } from './removalSummaryParts.js';

export interface RemovalSummaryTotalsProps extends ComponentPropsWithoutRef<'ul'>, AsChild {}

/** How much was ordered, how much of it is delivered, and how much was canceled. Renders a `<ul>`, or nothing. */
export const RemovalSummaryTotals = forwardRef<HTMLUListElement, RemovalSummaryTotalsProps>(
  function RemovalSummaryTotals(props, ref) {
    const { state, removal, messages } = useRemovalSummaryParts('Totals');
    if (state !== 'ready') return null;
    const { ordered, total } = removal;
    return (
      // Safari takes the role away from a list without markers.
      <Part part="totals" tag="ul" role="list" className="offtake-Summary-figures" given={props} partRef={ref}>
        <Total tons={ordered} name={messages['removal.ordered']} />
        <Total tons={total.delivered} name={messages['removal.deliveredTotal']} />
      </Part>
    );
  },
);

function Total({ tons, name }: { tons: MetricTons; name: string }) {
  const { messages } = useRemovalSummaryParts('Totals');
  const format = useFormat();
  return (
    <li>
      <bdi className="offtake-Summary-figure">{messages['common.metricTons']({ tons: format.number(tons) })}</bdi>{' '}
      <span className="offtake-Summary-caption">{name}</span>
    </li>
  );
}
