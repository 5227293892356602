'use client';

import * as OrderDialog from '@offtake/ui/order-dialog';
import '@offtake/ui/styles.layered.css';

/** The order form in a dialog behind a button. Yours to change: every element is a part. */
export function CarbonOrderDialog(props: OrderDialog.RootProps) {
  return (
    <OrderDialog.Root {...props}>
      <OrderDialog.Trigger />
      <OrderDialog.Content>
        <header className="offtake-Dialog-header">
          <OrderDialog.Title />
          <OrderDialog.Description />
        </header>
        <OrderDialog.Form />
        <OrderDialog.Close />
        <OrderDialog.Guard />
      </OrderDialog.Content>
    </OrderDialog.Root>
  );
}
