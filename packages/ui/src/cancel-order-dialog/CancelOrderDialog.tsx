'use client';

import { forwardRef, type ReactNode } from 'react';
import { CancelOrderDialogContent } from './CancelOrderDialogContent.js';
import { CancelOrderDialogDescription } from './CancelOrderDialogDescription.js';
import { CancelOrderDialogError } from './CancelOrderDialogError.js';
import { CancelOrderDialogFacts } from './CancelOrderDialogFacts.js';
import { CancelOrderDialogFooter } from './CancelOrderDialogFooter.js';
import { CancelOrderDialogRoot, type CancelOrderDialogRootProps } from './CancelOrderDialogRoot.js';
import { CancelOrderDialogStatus } from './CancelOrderDialogStatus.js';
import { CancelOrderDialogTitle } from './CancelOrderDialogTitle.js';
import { CancelOrderDialogTrigger } from './CancelOrderDialogTrigger.js';

export interface CancelOrderDialogProps extends Omit<CancelOrderDialogRootProps, 'children'> {
  /**
   * What opens the dialog: one element that takes a ref and attributes; null for none, where the host opens it. It is
   * not there when the order is delivered or canceled already.
   * @default a button
   */
  trigger?: ReactNode;
}

/**
 * Asks before an order is canceled: what comes back, what does not, and how long that holds. Renders a `<div>` around
 * its trigger, and the dialog when it is open. Made of the parts of `@offtake/ui/cancel-order-dialog`.
 */
export const CancelOrderDialog = forwardRef<HTMLDivElement, CancelOrderDialogProps>(function CancelOrderDialog(
  { trigger, ...props },
  ref,
) {
  return (
    <CancelOrderDialogRoot {...props} ref={ref}>
      {trigger === undefined && <CancelOrderDialogTrigger />}
      {trigger && <CancelOrderDialogTrigger asChild>{trigger}</CancelOrderDialogTrigger>}
      <CancelOrderDialogContent>
        <header className="offtake-Dialog-header">
          <CancelOrderDialogTitle />
          <CancelOrderDialogDescription />
        </header>
        <CancelOrderDialogFacts />
        <CancelOrderDialogError />
        <CancelOrderDialogStatus />
        <CancelOrderDialogFooter />
      </CancelOrderDialogContent>
    </CancelOrderDialogRoot>
  );
});
