'use client';

import type { CurrencyCode, MinorUnits, Quote } from '@offtake/contract';
import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import { cx } from '../internals/cx.js';
import { Root } from '../internals/Root.js';
import type { Messages } from '../messages/en.js';
import { BalanceSummaryContext } from './balanceSummaryContext.js';
import { useBalanceSummary } from './useBalanceSummary.js';

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
    const { quote, amount, currency, onPaymentSource, messages, ...rest } = props;
    const context = useBalanceSummary({ quote, amount, currency, onPaymentSource, messages });
    return (
      <BalanceSummaryContext.Provider value={context}>
        <Root
          {...rest}
          ref={ref}
          className={cx('offtake-Card offtake-Summary offtake-BalanceSummary', rest.className)}
          data-state={context.state}
        />
      </BalanceSummaryContext.Provider>
    );
  },
);
