'use client';

import { orderTimeline, type Order, type TimelineStep } from '@offtake/contract';
import { useMemo } from 'react';

/** The steps of an order from payment to certificate; at most one is current. */
export function useOrderTimeline(order: Order): TimelineStep[] {
  return useMemo(() => orderTimeline(order), [order]);
}
