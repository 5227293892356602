'use client';

import { forwardRef, type ReactNode } from 'react';
import { RemovalSummaryChart } from './RemovalSummaryChart.js';
import { RemovalSummaryCount } from './RemovalSummaryCount.js';
import { RemovalSummaryEmpty } from './RemovalSummaryEmpty.js';
import { RemovalSummaryError } from './RemovalSummaryError.js';
import { RemovalSummaryLegend } from './RemovalSummaryLegend.js';
import { RemovalSummaryLoading } from './RemovalSummaryLoading.js';
import { RemovalSummaryRoot, type RemovalSummaryRootProps } from './RemovalSummaryRoot.js';
import { RemovalSummaryTable } from './RemovalSummaryTable.js';
import { RemovalSummaryTitle } from './RemovalSummaryTitle.js';
import { RemovalSummaryTotals } from './RemovalSummaryTotals.js';

/** See {@link RemovalSummaryRootProps}; `children` are the host's own, at the end. */
export interface RemovalSummaryProps extends Omit<RemovalSummaryRootProps, 'asChild'> {
  /** What to do where nothing is ordered yet: a link to the form, for example. */
  emptyAction?: ReactNode;
}

/**
 * A picture of what was ordered: tons by the year in which delivery is expected, split into delivered, under way and
 * canceled, and the same in words and as a table. It says how many orders it is made of. Renders a `<div>`.
 * Made of the parts of `@offtake/ui/removal-summary`.
 */
export const RemovalSummary = forwardRef<HTMLDivElement, RemovalSummaryProps>(function RemovalSummary(
  { emptyAction, children, ...props },
  ref,
) {
  return (
    <RemovalSummaryRoot {...props} ref={ref}>
      <RemovalSummaryTitle />
      <RemovalSummaryLoading />
      <RemovalSummaryError />
      <RemovalSummaryEmpty>{emptyAction}</RemovalSummaryEmpty>
      <RemovalSummaryTotals />
      <RemovalSummaryChart />
      <RemovalSummaryLegend />
      <RemovalSummaryTable />
      <RemovalSummaryCount />
      {children}
    </RemovalSummaryRoot>
  );
});
