'use client';

import * as OrderList from '@offtake/ui/order-list';
import '@offtake/ui/styles.layered.css';

/** The caller's orders as a table, or as cards where there is little room. Yours to change: every element is a part. */
export function CarbonOrderList(props: OrderList.RootProps) {
  return (
    <OrderList.Root {...props}>
      <OrderList.Header>
        <OrderList.Title />
        <OrderList.Refreshing />
        <OrderList.Filters />
        <OrderList.Download />
      </OrderList.Header>
      <OrderList.Status />
      <OrderList.Notice />
      <OrderList.Table />
      <OrderList.Placeholder />
      <OrderList.More />
    </OrderList.Root>
  );
}
