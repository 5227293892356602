'use client';

import type { useOrders } from '@offtake/hooks';
import { useRef } from 'react';
import { Button } from '../internals/Button.js';
import { AlertIcon } from '../internals/icons.js';
import { Notice } from '../internals/Notice.js';
import { useReached } from '../internals/useReached.js';
import type { OrderListMessages } from './orderListMessages.js';

export interface OrderListMoreProps {
  orders: ReturnType<typeof useOrders>;
  /** How many orders there are up to the last one that is held. */
  count: number;
  isOnline: boolean;
  pageSize: number;
  messages: OrderListMessages;
}

/**
 * The end of the list: fetches more when it comes into view or when asked to, and says when that was all.
 * Renders a `<footer>`.
 */
export function OrderListMore({ orders, count, isOnline, pageSize, messages }: OrderListMoreProps) {
  const footer = useRef<HTMLElement>(null);
  const { hasNextPage, isFetching, isFetchNextPageError: hasFailed, fetchNextPage } = orders;
  useReached(
    footer,
    hasNextPage && !isFetching && !hasFailed && isOnline,
    () => void fetchNextPage({ cancelRefetch: false }),
  );

  async function handlePress() {
    const { hasNextPage: isMoreLeft } = await fetchNextPage();
    // The button is gone then, so the focus goes to what stands in its place.
    if (!isMoreLeft) footer.current?.focus();
  }

  const isAll = !hasNextPage && count > pageSize;
  return (
    <footer
      ref={footer}
      className="offtake-OrderList-more"
      tabIndex={-1}
      data-empty={hasNextPage || isAll ? undefined : ''}
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
      {isAll && <p className="offtake-OrderList-all">{messages['orderList.allShown']({ count })}</p>}
    </footer>
  );
}

function moreLabel(orders: OrderListMoreProps['orders'], messages: OrderListMessages): string {
  if (orders.isFetchingNextPage) return messages['orderList.loadingMore'];
  return messages[orders.isFetchNextPageError ? 'common.retry' : 'orderList.loadMore'];
}
