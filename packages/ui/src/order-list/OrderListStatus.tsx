'use client';

import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import type { AsChild } from '../internals/createParts.js';
import { useComposedRef } from '../internals/useComposedRef.js';
import { Part, useOrderListParts, useOrderListRows, type OrderListContextValue } from './orderListParts.js';
import type { OrderListRows } from './useOrderList.js';

export interface OrderListStatusProps extends ComponentPropsWithoutRef<'p'>, AsChild {}

/**
 * What has changed, for those who do not see it. Takes the focus when the control that had it goes away.
 * Renders a `<p>`.
 */
export const OrderListStatus = forwardRef<HTMLParagraphElement, OrderListStatusProps>(
  function OrderListStatus(props, ref) {
    const list = useOrderListParts('Status');
    const rows = useOrderListRows('Status');
    return (
      <Part
        part="status"
        tag="p"
        className="offtake-VisuallyHidden"
        role="status"
        tabIndex={-1}
        given={props}
        partRef={useComposedRef(ref, list.status)}
      >
        {statusText(list, rows)}
      </Part>
    );
  },
);

function statusText({ state, messages }: OrderListContextValue, { orders, count }: OrderListRows): string {
  if (state === 'loading') return messages['common.loading'];
  if (state === 'empty') return messages['orderList.empty'];
  if (state === 'filteredEmpty') return messages['orderList.filteredEmpty'];
  if (state !== 'ready') return '';
  if (orders.isFetchingNextPage) return messages['orderList.loadingMore'];
  return messages['orderList.shown']({ count });
}
