import { createOrderFixture } from '@offtake/testing';
import { waitFor } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { renderWithStack } from './testSupport/renderWithStack.js';
import * as ui from './index.js';

it('shows every component without a word of warning, in StrictMode', async () => {
  const warn = vi.spyOn(console, 'warn');
  const { BalanceSummary, CancelOrderDialog, OrderDetails, OrderDialog, OrderForm, OrderList, RemovalSummary } = ui;
  const { OrderStatusTimeline, ProductPicker } = ui;
  const order = createOrderFixture();
  const { container, queryClient, unmount } = renderWithStack(
    <>
      <ProductPicker name="product" />
      <OrderForm />
      <OrderList />
      <OrderStatusTimeline order={order} />
      <OrderDetails order={order} />
      <BalanceSummary amount={100} />
      <RemovalSummary orders={[order]} />
      <OrderDialog id="dialog" />
      <CancelOrderDialog order={order} open onOpenChange={() => {}} />
    </>,
    { orders: ['confirmed', 'delivered'] },
  );
  await waitFor(() => expect(queryClient.isFetching()).toBe(0));
  await waitFor(() => expect(container.querySelectorAll('.offtake-OrderList-row[data-status]')).toHaveLength(2));
  await waitFor(() => expect(document.querySelector('[role=alertdialog]')).not.toBeNull());
  unmount();
  expect(document.body.querySelector('[class*=offtake-]')).toBeNull();
  expect(warn.mock.calls).toEqual([]);
});
