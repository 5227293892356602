'use client';

import type { MetricTons } from '@offtake/contract';
import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import { cx } from '../internals/cx.js';
import { useFormat } from '../internals/useFormat.js';
import { useRemovalSummaryContext } from './removalSummaryContext.js';

/** How much was ordered, how much of it is delivered, and how much was canceled. Renders a `<ul>`, or nothing. */
export const RemovalSummaryTotals = forwardRef<HTMLUListElement, ComponentPropsWithoutRef<'ul'>>(
  function RemovalSummaryTotals(props, ref) {
    const { state, removal, messages } = useRemovalSummaryContext();
    if (state !== 'ready') return null;
    const { ordered, total } = removal;
    return (
      // Safari takes the role away from a list without markers.
      // oxlint-disable-next-line jsx-a11y/no-redundant-roles
      <ul
        role="list"
        {...props}
        ref={ref}
        className={cx('offtake-Summary-figures offtake-RemovalSummary-totals', props.className)}
      >
        <Total tons={ordered} name={messages['removal.ordered']} />
        <Total tons={total.delivered} name={messages['removal.deliveredTotal']} />
      </ul>
    );
  },
);

function Total({ tons, name }: { tons: MetricTons; name: string }) {
  const { messages } = useRemovalSummaryContext();
  const format = useFormat();
  return (
    <li>
      <bdi className="offtake-Summary-figure">{messages['common.metricTons']({ tons: format.number(tons) })}</bdi>{' '}
      <span className="offtake-Summary-caption">{name}</span>
    </li>
  );
}
