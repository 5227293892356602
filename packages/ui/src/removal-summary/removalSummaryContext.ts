'use client';

import { createPartContext } from '../internals/createPartContext.js';
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

/**
 * The summary around a part.
 *
 * @throws {Error} outside of it.
 */
export const [RemovalSummaryContext, useRemovalSummaryContext] =
  createPartContext<RemovalSummaryContextValue>('RemovalSummary');
