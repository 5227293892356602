'use client';

import type { CurrencyCode, MinorUnits, Quote } from '@offtake/contract';
import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import type { AsChild } from '../internals/createParts.js';
import { Root } from '../internals/Root.js';
import { useRootProps, type RootOptions } from '../internals/useRootProps.js';
import { BALANCE_SUMMARY_WORDS } from './balanceSummaryMessages.js';
import { BalanceSummaryContext, Part, type BalanceSummaryClassNames } from './balanceSummaryParts.js';
import { useBalanceSummary } from './useBalanceSummary.js';

export interface BalanceSummaryRootProps
  extends RootOptions<BalanceSummaryClassNames>, AsChild, ComponentPropsWithoutRef<'div'> {
  /** The quote of an order to hold against the balance, as the order form makes it; null or absent is none. */
  quote?: Pick<Quote, 'amount_total' | 'currency'> | null | undefined;
  /** The same without a quote: what the order costs with fees, in the currency's smallest unit. */
  amount?: MinorUnits | undefined;
  /** The currency of `amount`, lower-case ISO 4217. @default 'usd' */
  currency?: CurrencyCode | undefined;
  /**
   * Called with one of the backend's `payment_sources` where the balance is too low; without it they are only named.
   */
  onPaymentSource?: ((source: string) => void) | undefined;
}

/** Holds a balance together: what there is, and what an order would make of it. Renders a `<div>`. */
export const BalanceSummaryRoot = forwardRef<HTMLDivElement, BalanceSummaryRootProps>(
  function BalanceSummaryRoot(props, ref) {
    const { quote, amount, currency, onPaymentSource, ...others } = props;
    const { ui, messages, classNames, rest } = useRootProps(others, BALANCE_SUMMARY_WORDS);
    const context = useBalanceSummary({ quote, amount, currency, onPaymentSource, messages, classNames });
    return (
      <BalanceSummaryContext.Provider value={context}>
        <Part
          part="root"
          tag={Root}
          ui={ui}
          given={rest}
          partRef={ref}
          className="offtake-Card offtake-Summary"
          state={{ state: context.state }}
        />
      </BalanceSummaryContext.Provider>
    );
  },
);
