'use client';

import { forwardRef, useRef, type ComponentPropsWithoutRef } from 'react';
import { Button } from '../internals/Button.js';
import type { AsChild } from '../internals/createParts.js';
import { AlertIcon } from '../internals/icons.js';
import { Notice } from '../internals/Notice.js';
import { useComposedRef } from '../internals/useComposedRef.js';
import { useReached } from '../internals/useReached.js';
import type { OrderListMessages } from './orderListMessages.js';
import { Part, useOrderListParts, useOrderListRows } from './orderListParts.js';
import type { OrderListRows } from './useOrderList.js';
import { useVirtualCore } from './useVirtualCore.js';

export interface OrderListMoreProps extends ComponentPropsWithoutRef<'footer'>, AsChild {}

/**
 * The end of the list: fetches more when it comes into view or when asked to, and says when that was all.
 * Renders a `<footer>`.
 */
export const OrderListMore = forwardRef<HTMLElement, OrderListMoreProps>(function OrderListMore(props, ref) {
  const { filter } = useOrderListParts('More');
  // The end of another list, which may be in view already.
  return <FilterMore key={filter} {...props} ref={ref} />;
});

const FilterMore = forwardRef<HTMLElement, OrderListMoreProps>(function FilterMore(props, ref) {
  const { pageSize, messages } = useOrderListParts('More');
  const { orders, count, isOnline } = useOrderListRows('More');
  const footer = useRef<HTMLElement>(null);
  const { hasNextPage, isFetching, isFetchNextPageError: hasFailed, fetchNextPage } = orders;
  // Until rows can be left out, more orders would push the newest out of what is held, and none would come back.
  const isLimited = typeof useVirtualCore(count) === 'string';
  useReached(
    footer,
    hasNextPage && !isFetching && !hasFailed && isOnline && !isLimited,
    () => void fetchNextPage({ cancelRefetch: false }),
  );

  async function handlePress() {
    const { hasNextPage: isMoreLeft } = await fetchNextPage();
    // The button is gone then, so the focus goes to what stands in its place.
    if (!isMoreLeft) footer.current?.focus();
  }

  const isAll = !hasNextPage && count > pageSize;
  return (
    <Part
      part="more"
      tag="footer"
      tabIndex={-1}
      given={props}
      partRef={useComposedRef(ref, footer)}
      state={{ empty: !hasNextPage && !isAll }}
    >
      {hasFailed && (
        <Notice icon={AlertIcon} tone="danger" role="alert">
          {messages['orderList.loadMoreFailed']}
        </Notice>
      )}
      {hasNextPage && (
        <Button isPending={orders.isFetchingNextPage} onClick={() => void handlePress()}>
          {moreLabel(orders, messages)}
        </Button>
      )}
      {isAll && (
        <Part part="all" tag="p">
          {messages['orderList.allShown']({ count })}
        </Part>
      )}
    </Part>
  );
});

function moreLabel(orders: OrderListRows['orders'], messages: OrderListMessages): string {
  if (orders.isFetchingNextPage) return messages['orderList.loadingMore'];
  return messages[orders.isFetchNextPageError ? 'common.retry' : 'orderList.loadMore'];
}
