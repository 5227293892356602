'use client';

import { createContext, useContext } from 'react';
import type { RemovalByYear } from './removalByYear.js';
import type { RemovalSummaryMessages } from './removalSummaryMessages.js';
import type { CountedOrders } from './useCountedOrders.js';

/** What there is to show. */
export type RemovalSummaryState = 'loading' | 'failed' | 'empty' | 'ready';

/** What the parts of a summary share. */
export interface RemovalSummaryContextValue extends Omit<CountedOrders, 'orders'> {
  state: RemovalSummaryState;
  removal: RemovalByYear;
  /** How many orders are counted. */
  count: number;
  messages: RemovalSummaryMessages;
}

export const RemovalSummaryContext = createContext<RemovalSummaryContextValue | null>(null);

/**
 * The summary around a part.
 *
 * @throws {Error} outside of a summary.
 */
export function useRemovalSummaryContext(): RemovalSummaryContextValue {
  const context = useContext(RemovalSummaryContext);
  if (context) return context;
  throw new Error(
    'Parts of a removal summary must be placed within <RemovalSummaryRoot>: without it they have no orders to add up.',
  );
}
