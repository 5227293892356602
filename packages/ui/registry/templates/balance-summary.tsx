'use client';

import * as BalanceSummary from '@offtake/ui/balance-summary';
import '@offtake/ui/styles.layered.css';

/** What the Stripe balance holds, and what an order would leave of it. Yours to change: every element is a part. */
export function CarbonBalance(props: BalanceSummary.RootProps) {
  return (
    <BalanceSummary.Root {...props}>
      <BalanceSummary.Title />
      <BalanceSummary.Loading />
      <BalanceSummary.Error />
      <BalanceSummary.Hidden />
      <BalanceSummary.Funds />
      <BalanceSummary.Order />
      <BalanceSummary.TooLittle />
    </BalanceSummary.Root>
  );
}
