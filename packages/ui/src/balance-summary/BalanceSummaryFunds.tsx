'use client';

import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import type { AsChild } from '../internals/createParts.js';
import { useFormat } from '../internals/useFormat.js';
import { fundsOf, type Funds } from './balanceOutcome.js';
import { Part, useBalanceSummaryParts } from './balanceSummaryParts.js';

export interface BalanceSummaryFundsProps extends ComponentPropsWithoutRef<'ul'>, AsChild {}

/** What can be spent now and what is on its way, by currency. Renders a `<ul>`, or nothing. */
export const BalanceSummaryFunds = forwardRef<HTMLUListElement, BalanceSummaryFundsProps>(
  function BalanceSummaryFunds(props, ref) {
    const { balance, messages } = useBalanceSummaryParts('Funds');
    if (balance === null) return null;
    const funds = fundsOf(balance);
    return (
      // Safari takes the role away from a list without markers.
      <Part part="funds" tag="ul" role="list" className="offtake-Summary-figures" given={props} partRef={ref}>
        {funds.length === 0 && <li className="offtake-Hint">{messages['balance.nothing']}</li>}
        {funds.map((found) => (
          <CurrencyFunds key={found.currency} funds={found} />
        ))}
      </Part>
    );
  },
);

function CurrencyFunds({ funds: { currency, available, pending } }: { funds: Funds }) {
  const { messages } = useBalanceSummaryParts('Funds');
  const format = useFormat();
  return (
    <Part part="currency" tag="li" state={{ currency }}>
      <bdi className="offtake-Summary-figure">{format.money(available, currency)}</bdi>{' '}
      <span className="offtake-Summary-caption">
        {messages['balance.available']}
        {pending !== 0 && ` · ${messages['balance.pending']({ amount: format.money(pending, currency) })}`}
      </span>
    </Part>
  );
}
