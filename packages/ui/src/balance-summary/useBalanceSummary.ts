'use client';

import type { Config, CurrencyCode, MinorUnits } from '@offtake/contract';
import { useBalance, useConfig } from '@offtake/hooks';
import { useMemo } from 'react';
import { balanceOutcome, type BalanceOutcome } from './balanceOutcome.js';
import type { BalanceSummaryRootProps } from './BalanceSummaryRoot.js';
import type { BalanceSummaryContextValue, BalanceSummaryState } from './balanceSummaryParts.js';

/** What the parts of a balance show. */
export function useBalanceSummary(
  props: Pick<BalanceSummaryRootProps, 'quote' | 'amount' | 'currency' | 'onPaymentSource'> &
    Pick<BalanceSummaryContextValue, 'messages' | 'classNames'>,
): BalanceSummaryContextValue {
  const { quote, amount, currency = 'usd', onPaymentSource, messages, classNames } = props;
  const config = useConfig();
  const query = useBalance();
  const { data, error, isFetching, refetch } = query;
  const order = quote ? { amount: quote.amount_total, currency: quote.currency } : toOrder(amount, currency);
  const outcome = data && order ? balanceOutcome(data, order) : null;
  return {
    state: stateOf(query, outcome),
    balance: data ?? null,
    outcome,
    otherSources: useMemo(() => otherSourcesOf(config.data), [config.data]),
    onPaymentSource: onPaymentSource ?? null,
    error,
    isFetching,
    retry: () => void refetch(),
    messages,
    classNames,
  };
}

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
