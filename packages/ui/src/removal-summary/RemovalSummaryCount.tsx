'use client';

import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import { Button } from '../internals/Button.js';
import { cx } from '../internals/cx.js';
import { useFormat } from '../internals/useFormat.js';
import { errorMessage } from '../messages/errorMessage.js';
import { useRemovalSummaryContext } from './removalSummaryContext.js';

/** Of how many orders the sums are made, and a button to count older ones where there are any. Renders a `<div>`, or nothing. */
export const RemovalSummaryCount = forwardRef<HTMLDivElement, ComponentPropsWithoutRef<'div'>>(
  function RemovalSummaryCount(props, ref) {
    const { state, hasMore, countMore, isCounting, error, messages } = useRemovalSummaryContext();
    if (state !== 'ready') return null;
    return (
      <div {...props} ref={ref} className={cx('offtake-Hint offtake-RemovalSummary-count', props.className)}>
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
      </div>
    );
  },
);

function CountText() {
  const { hasMore, count, removal, messages } = useRemovalSummaryContext();
  const format = useFormat();
  return (
    <>
      {messages[hasMore ? 'removal.countedSome' : 'removal.countedAll']({ count })}
      {removal.awaiting !== '0' && ` ${messages['removal.awaiting']({ tons: format.number(removal.awaiting) })}`}
    </>
  );
}
