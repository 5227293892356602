'use client';

import { createParts } from '../internals/createParts.js';
import type { ClassNames } from '../internals/PartsTable.js';
import type { REMOVAL_SUMMARY_PARTS } from './attributes.js';
import type { RemovalByYear } from './removalByYear.js';
import type { RemovalSummaryMessages } from './removalSummaryMessages.js';
import type { CountedOrders } from './useCountedOrders.js';

/** Classes of a summary by part. */
export type RemovalSummaryClassNames = ClassNames<typeof REMOVAL_SUMMARY_PARTS>;

/** What there is to show. */
export type RemovalSummaryState = 'loading' | 'failed' | 'empty' | 'ready';

/** What the parts of a summary share. */
export interface RemovalSummaryContextValue extends Omit<CountedOrders, 'orders'> {
  state: RemovalSummaryState;
  removal: RemovalByYear;
  /** How many orders are counted. */
  count: number;
  messages: RemovalSummaryMessages;
  classNames: RemovalSummaryClassNames | undefined;
}

export const {
  Context: RemovalSummaryContext,
  useParts: useRemovalSummaryParts,
  Part,
} = createParts<RemovalSummaryContextValue, typeof REMOVAL_SUMMARY_PARTS>('RemovalSummary');
