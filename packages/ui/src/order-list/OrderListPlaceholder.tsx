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
export const OrderListPlaceholder = forwardRef<HTMLDivElement, OrderListPlaceholderProps>(
  function OrderListPlaceholder({ emptyAction, ...props }, ref) {
    const { state } = useOrderListParts('Placeholder');
    if (state === 'loading' || state === 'ready') return null;
    return (
      <Part part="placeholder" given={props} partRef={ref} state={{ state }}>
        {state === 'empty' && <Empty action={emptyAction} />}
        {state === 'filteredEmpty' && <FilteredEmpty />}
        {state === 'offline' && <Offline />}
        {state === 'failed' && <Failed />}
      </Part>
    );
  },
);

function Empty({ action }: { action: ReactNode }) {
  const { messages } = useOrderListParts('Placeholder');
  return (
    <>
      <Part part="placeholderTitle" tag="p">
        {messages['orderList.empty']}
      </Part>
      <Part part="placeholderText" tag="p">
        {messages['orderList.emptyDescription']}
      </Part>
      {action}
    </>
  );
}

function FilteredEmpty() {
  const { messages, status, setFilter } = useOrderListParts('Placeholder');
  return (
    <>
      <Part part="placeholderTitle" tag="p">
        {messages['orderList.filteredEmpty']}
      </Part>
      <Button
        onClick={() => {
          status.current?.focus();
          setFilter('all');
        }}
      >
        {messages['orderList.showAll']}
      </Button>
    </>
  );
}

function Offline() {
  const { messages } = useOrderListParts('Placeholder');
  return (
    <Notice icon={OfflineIcon} tone="warning" role="status">
      {messages['orderList.offlineEmpty']}
    </Notice>
  );
}

function Failed() {
  const { messages, status } = useOrderListParts('Placeholder');
  const { orders } = useOrderListRows('Placeholder');
  return (
    <>
      <Notice icon={AlertIcon} tone="danger" role="alert">
        {messages['orderList.failed']} {errorMessage(messages, orders.error)}
      </Notice>
      <Button
        onClick={() => {
          status.current?.focus();
          void orders.refetch();
        }}
      >
        {messages['common.retry']}
      </Button>
    </>
  );
}
