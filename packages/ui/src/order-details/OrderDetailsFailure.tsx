'use client';

import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import { cx } from '../internals/cx.js';
import { Failure } from '../internals/Failure.js';
import { QuestionIcon } from '../internals/icons.js';
import { Notice } from '../internals/Notice.js';
import { useOrderDetailsContext } from './orderDetailsContext.js';

/** That there is no such order, or why it could not be read. Renders a `<div>`, or nothing. */
export const OrderDetailsFailure = forwardRef<HTMLDivElement, ComponentPropsWithoutRef<'div'>>(
  function OrderDetailsFailure(props, ref) {
    const { state, error, isFetching, retry, messages } = useOrderDetailsContext();
    const shared = { ...props, ref, className: cx('offtake-OrderDetails-failure', props.className) };
    if (state === 'failed') {
      return <Failure {...shared} text={messages['orderDetails.failed']} {...{ error, isFetching, retry, messages }} />;
    }
    if (state !== 'notFound') return null;
    return (
      <div {...shared}>
        <Notice icon={QuestionIcon} role="alert">
          <strong>{messages['orderDetails.notFound']}</strong>
          <br />
          {messages['orderDetails.notFoundDescription']}
        </Notice>
      </div>
    );
  },
);
