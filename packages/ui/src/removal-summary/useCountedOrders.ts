'use client';

import { PAGE_LIMIT_MAX, type Order } from '@offtake/contract';
import { useOrders, type OfftakeError } from '@offtake/hooks';
import { useEffect, useState } from 'react';

/** How many more orders one press counts: each hundred of them is a request. */
const COUNT_STEP = 5_000;

/** The orders that a summary is made of. */
export interface CountedOrders {
  /** Null while none are known. */
  orders: readonly Order[] | null;
  /** Whether there are older ones that are not counted. */
  hasMore: boolean;
  /** Counts older ones, as many as one press counts; null where that is not possible. */
  countMore: (() => void) | null;
  isCounting: boolean;
  /** Why the newest orders, or the older ones, could not be read. */
  error: OfftakeError | null;
  isFetching: boolean;
  retry: () => void;
}

/** The caller's newest orders, and older ones when they are asked for, page after page. */
export function useCountedOrders(): CountedOrders {
  const query = useOrders({ pageSize: PAGE_LIMIT_MAX, keepsAll: true });
  const { data, error, hasNextPage, isFetching, isFetchNextPageError, fetchNextPage, refetch } = query;
  const [wanted, setWanted] = useState(0);
  const count = data?.length ?? 0;
  const isCounting = count < wanted && hasNextPage && !isFetchNextPageError;
  useEffect(() => {
    if (isCounting && !isFetching) void fetchNextPage();
  }, [isCounting, isFetching, fetchNextPage]);

  function countMore() {
    setWanted(count + COUNT_STEP);
    // The effect waits until nothing stands in the way; after a failure that is a new try.
    if (isFetchNextPageError) void fetchNextPage();
  }

  return {
    orders: data ?? null,
    hasMore: hasNextPage,
    countMore,
    isCounting,
    error: data === undefined || isFetchNextPageError ? error : null,
    isFetching,
    retry: () => void refetch(),
  };
}
