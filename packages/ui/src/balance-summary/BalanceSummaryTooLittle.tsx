'use client';

import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import { Button } from '../internals/Button.js';
import type { AsChild } from '../internals/createParts.js';
import { AlertIcon } from '../internals/icons.js';
import { Notice } from '../internals/Notice.js';
import { useFormat } from '../internals/useFormat.js';
import { labelOf } from '../messages/labelOf.js';
import { Part, useBalanceSummaryParts } from './balanceSummaryParts.js';

export interface BalanceSummaryTooLittleProps extends ComponentPropsWithoutRef<'div'>, AsChild {}

/**
 * That there is too little for the order, and the ways out: what else it can be paid by, or more money. It is there
 * from the beginning, so that it is read out when it comes to that. Renders a `<div>`, empty while there is enough.
 */
export const BalanceSummaryTooLittle = forwardRef<HTMLDivElement, BalanceSummaryTooLittleProps>(
  function BalanceSummaryTooLittle({ children, ...props }, ref) {
    const { state } = useBalanceSummaryParts('TooLittle');
    return (
      <Part part="tooLittle" role="status" given={props} partRef={ref}>
        {(props.asChild || state === 'tooLittle') && (children ?? <WaysOut />)}
      </Part>
    );
  },
);

function WaysOut() {
  const { outcome, otherSources, onPaymentSource, messages } = useBalanceSummaryParts('TooLittle');
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
        <Part part="sources">
          {otherSources.map((source) => (
            <Part key={source} part="source" tag={Button} onClick={() => onPaymentSource(source)}>
              {messages['balance.payBy']({ source: labelOf(messages, 'paymentSource', source) })}
            </Part>
          ))}
        </Part>
      )}
    </>
  );
}
