'use client';

import * as RemovalSummary from '@offtake/ui/removal-summary';
import '@offtake/ui/styles.layered.css';

/** A picture of what was ordered, by year. Yours to change: every element is a part. */
export function CarbonRemovalSummary(props: RemovalSummary.RootProps) {
  return (
    <RemovalSummary.Root {...props}>
      <RemovalSummary.Title />
      <RemovalSummary.Loading />
      <RemovalSummary.Error />
      <RemovalSummary.Empty />
      <RemovalSummary.Totals />
      <RemovalSummary.Chart />
      <RemovalSummary.Legend />
      <RemovalSummary.Table />
      <RemovalSummary.Count />
    </RemovalSummary.Root>
  );
}
