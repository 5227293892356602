'use client';

import * as OrderDetails from '@offtake/ui/order-details';
import '@offtake/ui/styles.layered.css';

/** All of one order. Yours to change: every element is a part. */
export function CarbonOrderDetails(props: OrderDetails.RootProps) {
  return (
    <OrderDetails.Root {...props}>
      <OrderDetails.Loading />
      <OrderDetails.Error />
      <OrderDetails.Header />
      <OrderDetails.Body>
        <OrderDetails.Facts>
          <OrderDetails.Progress />
          <OrderDetails.Claims />
          <OrderDetails.Deliveries />
        </OrderDetails.Facts>
        <OrderDetails.Facts>
          <OrderDetails.Amounts />
          <OrderDetails.Payment />
          <OrderDetails.Beneficiary />
          <OrderDetails.Ids />
        </OrderDetails.Facts>
      </OrderDetails.Body>
    </OrderDetails.Root>
  );
}
