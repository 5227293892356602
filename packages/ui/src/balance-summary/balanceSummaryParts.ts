'use client';

import type { Balance } from '@offtake/contract';
import type { OfftakeError } from '@offtake/hooks';
import { createParts } from '../internals/createParts.js';
import type { ClassNames } from '../internals/PartsTable.js';
import type { BALANCE_SUMMARY_PARTS } from './attributes.js';
import type { BalanceOutcome } from './balanceOutcome.js';
import type { BalanceSummaryMessages } from './balanceSummaryMessages.js';

/** Classes of a balance by part. */
export type BalanceSummaryClassNames = ClassNames<typeof BALANCE_SUMMARY_PARTS>;

/**
 * What there is to show: the balance is being read, could not be, is not shown to this caller, or is there; `enough`
 * and `tooLittle` when an order is held against it.
 */
export type BalanceSummaryState = 'loading' | 'failed' | 'hidden' | 'ready' | 'enough' | 'tooLittle';

/** What the parts of a balance share. */
export interface BalanceSummaryContextValue {
  state: BalanceSummaryState;
  /** Null unless it is there. */
  balance: Balance | null;
  /** Null without an order to hold against it. */
  outcome: BalanceOutcome | null;
  /** The other ways to pay on offer. */
  otherSources: readonly string[];
  /** Called with another way to pay; null where the host offers no such step. */
  onPaymentSource: ((source: string) => void) | null;
  error: OfftakeError | null;
  isFetching: boolean;
  retry: () => void;
  messages: BalanceSummaryMessages;
  classNames: BalanceSummaryClassNames | undefined;
}

export const {
  Context: BalanceSummaryContext,
  useParts: useBalanceSummaryParts,
  Part,
} = createParts<BalanceSummaryContextValue, typeof BALANCE_SUMMARY_PARTS>('BalanceSummary');
