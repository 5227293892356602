'use client';

import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import type { AsChild } from '../internals/createParts.js';
import { Fact } from '../internals/Facts.js';
import { useFormat } from '../internals/useFormat.js';
import { Part, useBalanceSummaryParts } from './balanceSummaryParts.js';

export interface BalanceSummaryOrderProps extends ComponentPropsWithoutRef<'dl'>, AsChild {}

/** What an order costs, and what it would leave or what is missing for it. Renders a `<dl>`, or nothing. */
export const BalanceSummaryOrder = forwardRef<HTMLDListElement, BalanceSummaryOrderProps>(
  function BalanceSummaryOrder(props, ref) {
    const { outcome, messages } = useBalanceSummaryParts('Order');
    const format = useFormat();
    if (outcome === null) return null;
    const { amount, left, missing, currency } = outcome;
    return (
      <Part part="order" tag="dl" className="offtake-Facts" given={props} partRef={ref}>
        <Fact name={messages['balance.order']} value={format.money(amount, currency)} />
        <Fact
          isTotal
          name={messages[missing > 0 ? 'balance.missing' : 'balance.left']}
          value={format.money(missing > 0 ? missing : left, currency)}
        />
      </Part>
    );
  },
);
