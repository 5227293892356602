'use client';

import { orderTimeline, type Order, type TimelineStep } from '@offtake/contract';
import { useMemo } from 'react';

/**
 * The steps of an order from payment to certificate, in order; at most one is `current`. Times are in seconds since the
 * Unix epoch, null for what has not happened. What else there is to say of a step (years, tons, links) is in the order.
 *
 * @example
 * const steps = useOrderTimeline(order);
 * steps.map(({ kind, state, at }) => <li key={kind} data-state={state}>{kind} {at}</li>);
 */
export function useOrderTimeline(order: Order): TimelineStep[] {
  return useMemo(() => orderTimeline(order), [order]);
}
