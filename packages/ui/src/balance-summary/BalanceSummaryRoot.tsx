'use client';

import type { Config, CurrencyCode, MinorUnits, Quote } from '@offtake/contract';
import { useBalance, useConfig } from '@offtake/hooks';
import { forwardRef, useMemo, type ComponentPropsWithoutRef } from 'react';
import { cx } from '../internals/cx.js';
import { Root } from '../internals/Root.js';
import type { Messages } from '../messages/en.js';
import { useMessages } from '../messages/useMessages.js';
import { balanceOutcome, type BalanceOutcome } from './balanceOutcome.js';
import {
  BalanceSummaryContext,
  type BalanceSummaryContextValue,
  type BalanceSummaryState,
} from './balanceSummaryContext.js';
import { BALANCE_SUMMARY_WORDS } from './balanceSummaryMessages.js';

export interface BalanceSummaryRootProps extends ComponentPropsWithoutRef<'div'> {
  /** The quote of an order to hold against the balance, as the order form makes it; null or absent is none. */
  quote?: Pick<Quote, 'amount_total' | 'currency'> | null | undefined;
  /** The same without a quote: what the order costs with fees, in the currency's smallest unit. */
  amount?: MinorUnits | undefined;
  /** The currency of `amount`, lower-case ISO 4217. @default 'usd' */
  currency?: CurrencyCode | undefined;
  /** Called with one of the backend's `payment_sources` where the balance is too low; without it they are only named. */
  onPaymentSource?: ((source: string) => void) | undefined;
  messages?: Partial<Messages> | undefined;
}

/** Reads the balance for the parts within. Renders a `<div>`; its `data-state` says what there is to show. */
export const BalanceSummaryRoot = forwardRef<HTMLDivElement, BalanceSummaryRootProps>(
  function BalanceSummaryRoot(props, ref) {
    const { quote, amount, currency = 'usd', onPaymentSource, messages: words, ...rest } = props;
    const messages = useMessages(BALANCE_SUMMARY_WORDS, words);
    const config = useConfig();
    const query = useBalance();
    const { data, error, isFetching, refetch } = query;
    const order = quote ? { amount: quote.amount_total, currency: quote.currency } : toOrder(amount, currency);
    const outcome = data && order ? balanceOutcome(data, order) : null;
    const state = stateOf(query, outcome);
    const context: BalanceSummaryContextValue = {
      state,
      balance: data ?? null,
      outcome,
      otherSources: useMemo(() => otherSourcesOf(config.data), [config.data]),
      onPaymentSource: onPaymentSource ?? null,
      error,
      isFetching,
      retry: () => void refetch(),
      messages,
    };
    return (
      <BalanceSummaryContext.Provider value={context}>
        <Root
          {...rest}
          ref={ref}
          className={cx('offtake-Card offtake-Summary offtake-BalanceSummary', rest.className)}
          data-state={state}
        />
      </BalanceSummaryContext.Provider>
    );
  },
);

function toOrder(amount: MinorUnits | undefined, currency: CurrencyCode) {
  return amount === undefined ? null : { amount, currency };
}

function stateOf(
  { data, isPending }: ReturnType<typeof useBalance>,
  outcome: BalanceOutcome | null,
): BalanceSummaryState {
  if (isPending) return 'loading';
  if (data === undefined) return 'failed';
  if (data === null) return 'hidden';
  if (outcome === null) return 'ready';
  return outcome.missing > 0 ? 'tooLittle' : 'enough';
}

function otherSourcesOf(config: Config | undefined): string[] {
  return (config?.payment_sources ?? []).filter((source) => source !== 'balance');
}
