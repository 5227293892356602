'use client';

import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import { cx } from '../internals/cx.js';
import { Fact } from '../internals/Facts.js';
import { useFormat } from '../internals/useFormat.js';
import { useBalanceSummaryContext } from './balanceSummaryContext.js';

/** What an order costs, and what it would leave or what is missing for it. Renders a `<dl>`, or nothing. */
export const BalanceSummaryOrder = forwardRef<HTMLDListElement, ComponentPropsWithoutRef<'dl'>>(
  function BalanceSummaryOrder(props, ref) {
    const { outcome, messages } = useBalanceSummaryContext();
    const format = useFormat();
    if (outcome === null) return null;
    const { amount, left, missing, currency } = outcome;
    return (
      <dl {...props} ref={ref} className={cx('offtake-Facts offtake-BalanceSummary-order', props.className)}>
        <Fact name={messages['balance.order']} value={format.money(amount, currency)} />
        <Fact
          isTotal
          name={messages[missing > 0 ? 'balance.missing' : 'balance.left']}
          value={format.money(missing > 0 ? missing : left, currency)}
        />
      </dl>
    );
  },
);
