'use client';

import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import { Button } from '../internals/Button.js';
import type { AsChild } from '../internals/createParts.js';
import { useFormat } from '../internals/useFormat.js';
import { errorMessage } from '../messages/errorMessage.js';
import { Part, useRemovalSummaryParts } from './removalSummaryParts.js';

export interface RemovalSummaryCountProps extends ComponentPropsWithoutRef<'div'>, AsChild {}

/**
 * Of how many orders the sums are made, and a button to count older ones where there are any. Renders a `<div>`, or
 * nothing.
 */
export const RemovalSummaryCount = forwardRef<HTMLDivElement, RemovalSummaryCountProps>(
  function RemovalSummaryCount(props, ref) {
    const { state, hasMore, countMore, isCounting, error, messages } = useRemovalSummaryParts('Count');
    if (state !== 'ready') return null;
    return (
      <Part part="count" className="offtake-Hint" given={props} partRef={ref}>
        <p className="offtake-Text" role="status">
          <CountText />
        </p>
        {error !== null && (
          <p className="offtake-FieldError" role="alert">
            {messages['removal.countFailed']} {errorMessage(messages, error)}
          </p>
        )}
        {hasMore && countMore && (
          <Button variant="link" isPending={isCounting} onClick={countMore}>
            {messages[isCounting ? 'removal.counting' : 'removal.countMore']}
          </Button>
        )}
      </Part>
    );
  },
);

function CountText() {
  const { hasMore, count, removal, messages } = useRemovalSummaryParts('Count');
  const format = useFormat();
  return (
    <>
      {messages[hasMore ? 'removal.countedSome' : 'removal.countedAll']({ count })}
      {removal.awaiting !== '0' && ` ${messages['removal.awaiting']({ tons: format.number(removal.awaiting) })}`}
    </>
  );
}
