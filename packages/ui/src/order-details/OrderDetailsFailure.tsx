'use client';

import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import { Button } from '../internals/Button.js';
import { cx } from '../internals/cx.js';
import { AlertIcon, QuestionIcon } from '../internals/icons.js';
import { Notice } from '../internals/Notice.js';
import { errorMessage } from '../messages/errorMessage.js';
import { useOrderDetailsContext } from './orderDetailsContext.js';

/** That there is no such order, or why it could not be read. Renders a `<div>`, or nothing. */
export const OrderDetailsFailure = forwardRef<HTMLDivElement, ComponentPropsWithoutRef<'div'>>(
  function OrderDetailsFailure(props, ref) {
    const { state } = useOrderDetailsContext();
    if (state !== 'failed' && state !== 'notFound') return null;
    return (
      <div {...props} ref={ref} className={cx('offtake-Summary-failure offtake-OrderDetails-failure', props.className)}>
        {state === 'notFound' ? <NotFound /> : <Failed />}
      </div>
    );
  },
);

function NotFound() {
  const { messages } = useOrderDetailsContext();
  return (
    <Notice icon={QuestionIcon} role="alert">
      <strong>{messages['orderDetails.notFound']}</strong>
      <br />
      {messages['orderDetails.notFoundDescription']}
    </Notice>
  );
}

function Failed() {
  const { error, isFetching, retry, messages } = useOrderDetailsContext();
  return (
    <>
      <Notice icon={AlertIcon} tone="danger" role="alert">
        {messages['orderDetails.failed']} {errorMessage(messages, error)}
      </Notice>
      <Button isPending={isFetching} onClick={retry}>
        {messages['common.retry']}
      </Button>
    </>
  );
}
