'use client';

import * as CancelOrderDialog from '@offtake/ui/cancel-order-dialog';
import '@offtake/ui/styles.layered.css';

/** Asks before an order is canceled. Yours to change: every element is a part. */
export function CancelCarbonOrder(props: CancelOrderDialog.RootProps) {
  return (
    <CancelOrderDialog.Root {...props}>
      <CancelOrderDialog.Trigger />
      <CancelOrderDialog.Content>
        <CancelOrderDialog.Title />
        <CancelOrderDialog.Description />
        <CancelOrderDialog.Facts />
        <CancelOrderDialog.Error />
        <CancelOrderDialog.Status />
        <CancelOrderDialog.Footer>
          <CancelOrderDialog.Keep />
          <CancelOrderDialog.Confirm />
        </CancelOrderDialog.Footer>
      </CancelOrderDialog.Content>
    </CancelOrderDialog.Root>
  );
}
