import { createOrderFixture } from '@offtake/testing';
import { waitFor } from '@testing-library/react';
import { expect } from 'vitest';
import { BalanceSummary } from '../balance-summary/BalanceSummary.js';
import { CancelOrderDialog } from '../cancel-order-dialog/CancelOrderDialog.js';
import { OrderDetails } from '../order-details/OrderDetails.js';
import { OrderForm } from '../order-form/OrderForm.js';
import { OrderList } from '../order-list/OrderList.js';
import { RemovalSummary } from '../removal-summary/RemovalSummary.js';
import { renderWithStack } from './renderWithStack.js';

/** Components as they stand on a page when all is there, as markup that needs nothing but a stylesheet. */
export async function renderMarkup(width = 1_000): Promise<string> {
  const { container, queryClient } = renderWithStack(
    <>
      <OrderForm defaultDraft={{ quantity: '100' }} storage={null} />
      <OrderList csv onOpen={() => {}} />
      <BalanceSummary />
      <RemovalSummary />
      <OrderDetails orderId="ord_confirmed" />
      <CancelOrderDialog order={createOrderFixture()} open onOpenChange={() => {}} />
    </>,
    { orders: ['cancelable', 'confirmed', 'delivered'], width },
  );
  await waitFor(() => expect(container.querySelectorAll('.offtake-OrderList-row[data-status]')).toHaveLength(3));
  await waitFor(() => expect(queryClient.isFetching()).toBe(0));
  await waitFor(() => expect(container.querySelector('.offtake-Skeleton')).toBeNull());
  // Without the box around them, which has a width of its own.
  return container.firstElementChild?.innerHTML ?? '';
}
