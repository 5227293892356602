'use client';

import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import { Button } from '../internals/Button.js';
import type { AsChild } from '../internals/createParts.js';
import { AlertIcon, OfflineIcon } from '../internals/icons.js';
import { Notice } from '../internals/Notice.js';
import { Part, useOrderListParts, useOrderListRows } from './orderListParts.js';

export interface OrderListNoticeProps extends ComponentPropsWithoutRef<'div'>, AsChild {}

/** Says that the rows below may be out of date, and why. Renders a `<div>`, empty when there is nothing to say. */
export const OrderListNotice = forwardRef<HTMLDivElement, OrderListNoticeProps>(function OrderListNotice(props, ref) {
  const { messages } = useOrderListParts('Notice');
  const { notice: kind, orders } = useOrderListRows('Notice');
  return (
    <Part part="notice" role="status" given={props} partRef={ref}>
      {kind && (
        <Notice icon={kind === 'offline' ? OfflineIcon : AlertIcon} tone="warning">
          {messages[`orderList.${kind}`]}{' '}
          {kind === 'stale' && (
            <Button variant="link" isPending={orders.isFetching} onClick={() => void orders.refetch()}>
              {messages['common.retry']}
            </Button>
          )}
        </Notice>
      )}
    </Part>
  );
});
