'use client';

import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import { cx } from '../internals/cx.js';
import { useFormat } from '../internals/useFormat.js';
import { fundsOf, type Funds } from './balanceOutcome.js';
import { useBalanceSummaryContext } from './balanceSummaryContext.js';

/** What can be spent now and what is on its way, by currency. Renders a `<ul>`, or nothing. */
export const BalanceSummaryFunds = forwardRef<HTMLUListElement, ComponentPropsWithoutRef<'ul'>>(
  function BalanceSummaryFunds(props, ref) {
    const { balance, messages } = useBalanceSummaryContext();
    if (balance === null) return null;
    const funds = fundsOf(balance);
    return (
      // Safari takes the role away from a list without markers.
      // oxlint-disable-next-line jsx-a11y/no-redundant-roles
      <ul
        role="list"
        {...props}
        ref={ref}
        className={cx('offtake-Summary-figures offtake-BalanceSummary-funds', props.className)}
      >
        {funds.length === 0 && <li className="offtake-Hint">{messages['balance.nothing']}</li>}
        {funds.map((found) => (
          <CurrencyFunds key={found.currency} funds={found} />
        ))}
      </ul>
    );
  },
);

function CurrencyFunds({ funds: { currency, available, pending } }: { funds: Funds }) {
  const { messages } = useBalanceSummaryContext();
  const format = useFormat();
  return (
    <li className="offtake-BalanceSummary-currency" data-currency={currency}>
      <bdi className="offtake-Summary-figure">{format.money(available, currency)}</bdi>{' '}
      <span className="offtake-Summary-caption">
        {messages['balance.available']}
        {pending !== 0 && ` · ${messages['balance.pending']({ amount: format.money(pending, currency) })}`}
      </span>
    </li>
  );
}
