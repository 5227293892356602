'use client';

import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import { Button } from '../internals/Button.js';
import { cx } from '../internals/cx.js';
import { AlertIcon } from '../internals/icons.js';
import { Notice } from '../internals/Notice.js';
import { useFormat } from '../internals/useFormat.js';
import { labelOf } from '../messages/labelOf.js';
import { useBalanceSummaryContext } from './balanceSummaryContext.js';

/**
 * That there is too little for the order, and the ways out: what else it can be paid by, or more money. Its inside is there
 * from the beginning, so that it is read out when it comes to that. Renders a `<div>`, empty while there is enough.
 */
export const BalanceSummaryTooLittle = forwardRef<HTMLDivElement, ComponentPropsWithoutRef<'div'>>(
  function BalanceSummaryTooLittle({ children, ...props }, ref) {
    const { state } = useBalanceSummaryContext();
    return (
      <div {...props} ref={ref} className={cx('offtake-BalanceSummary-tooLittle', props.className)} role="status">
        {state === 'tooLittle' && (children ?? <WaysOut />)}
      </div>
    );
  },
);

function WaysOut() {
  const { outcome, otherSources, onPaymentSource, messages } = useBalanceSummaryContext();
  const format = useFormat();
  if (outcome === null) return null;
  const missing = format.money(outcome.missing, outcome.currency);
  const names = otherSources.map((source) => labelOf(messages, 'paymentSource', source));
  return (
    <>
      <Notice icon={AlertIcon} tone="warning">
        {messages['balance.tooLittle']({ missing })}{' '}
        {outcome.isEnoughWithPending && `${messages['balance.enoughWithPending']} `}
        {names.length > 0 && onPaymentSource === null
          ? messages['balance.otherSources']({ sources: format.list(names) })
          : messages['balance.orderLess']}
      </Notice>
      {onPaymentSource && names.length > 0 && (
        <div className="offtake-BalanceSummary-sources">
          {otherSources.map((source) => (
            <Button key={source} onClick={() => onPaymentSource(source)}>
              {messages['balance.payBy']({ source: labelOf(messages, 'paymentSource', source) })}
            </Button>
          ))}
        </div>
      )}
    </>
  );
}
