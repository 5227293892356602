'use client';

import { forwardRef } from 'react';
import { BalanceSummaryError } from './BalanceSummaryError.js';
import { BalanceSummaryFunds } from './BalanceSummaryFunds.js';
import { BalanceSummaryHidden } from './BalanceSummaryHidden.js';
import { BalanceSummaryLoading } from './BalanceSummaryLoading.js';
import { BalanceSummaryOrder } from './BalanceSummaryOrder.js';
import { BalanceSummaryRoot, type BalanceSummaryRootProps } from './BalanceSummaryRoot.js';
import { BalanceSummaryTitle } from './BalanceSummaryTitle.js';
import { BalanceSummaryTooLittle } from './BalanceSummaryTooLittle.js';

/** See {@link BalanceSummaryRootProps}; `children` are the host's own, at the end. */
export interface BalanceSummaryProps extends Omit<BalanceSummaryRootProps, 'asChild'> {}

/**
 * What the Stripe balance holds by currency, and what an order would leave of it. Renders a `<div>`. Made of the parts
 * of `@offtake/ui/balance-summary`.
 *
 * @example
 * <BalanceSummary quote={form.quote} onPaymentSource={(paymentSource) => form.edit({ paymentSource })} />
 */
export const BalanceSummary = forwardRef<HTMLDivElement, BalanceSummaryProps>(function BalanceSummary(
  { children, ...props },
  ref,
) {
  return (
    <BalanceSummaryRoot {...props} ref={ref}>
      <BalanceSummaryTitle />
      <BalanceSummaryLoading />
      <BalanceSummaryError />
      <BalanceSummaryHidden />
      <BalanceSummaryFunds />
      <BalanceSummaryOrder />
      <BalanceSummaryTooLittle />
      {children}
    </BalanceSummaryRoot>
  );
});
