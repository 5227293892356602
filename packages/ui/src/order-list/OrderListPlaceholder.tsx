'use client';

import { forwardRef, type ComponentPropsWithoutRef, type ReactNode } from 'react';
import { Button } from '../internals/Button.js';
import type { AsChild } from '../internals/createParts.js';
import { AlertIcon, OfflineIcon } from '../internals/icons.js';
import { Notice } from '../internals/Notice.js';
import { errorMessage } from '../messages/errorMessage.js';
import { Part, useOrderListParts, useOrderListRows } from './orderListParts.js';

export interface OrderListPlaceholderProps extends ComponentPropsWithoutRef<'div'>, AsChild {
  /** What to do when there are no orders yet, such as a button that opens an order form. */
  emptyAction?: ReactNode;
}

/** What stands in place of the rows, and the way on from there. Renders a `<div>`, or nothing where there are rows. */
export const OrderListPlaceholder = forwardRef<HTMLDivElement, OrderListPlaceholderProps>(function OrderListPlaceholder(
  { emptyAction, ...props },
  ref,
) {
  const { state, status, setFilter, messages } = useOrderListParts('Placeholder');
  const { orders } = useOrderListRows('Placeholder');
  if (state === 'loading' || state === 'ready') return null;
  const title = state === 'empty' || state === 'filteredEmpty' ? messages[`orderList.${state}`] : null;
  // The button that is pressed goes away.
  const leave = (action: () => void) => () => {
    status.current?.focus();
    action();
  };
  return (
    <Part part="placeholder" given={props} partRef={ref} state={{ state }}>
      {title !== null && (
        <Part part="placeholderTitle" tag="p">
          {title}
        </Part>
      )}
      {state === 'empty' && (
        <>
          <Part part="placeholderText" tag="p">
            {messages['orderList.emptyDescription']}
          </Part>
          {emptyAction}
        </>
      )}
      {state === 'filteredEmpty' && (
        <Button onClick={leave(() => setFilter('all'))}>{messages['orderList.showAll']}</Button>
      )}
      {state === 'offline' && (
        <Notice icon={OfflineIcon} tone="warning" role="status">
          {messages['orderList.offlineEmpty']}
        </Notice>
      )}
      {state === 'failed' && (
        <>
          <Notice icon={AlertIcon} tone="danger" role="alert">
            {messages['orderList.failed']} {errorMessage(messages, orders.error)}
          </Notice>
          <Button onClick={leave(() => void orders.refetch())}>{messages['common.retry']}</Button>
        </>
      )}
    </Part>
  );
});
