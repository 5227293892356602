'use client';

import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import type { AsChild } from '../internals/createParts.js';
import { OrderFormError } from './OrderFormError.js';
import { OrderFormFocusedHeading } from './OrderFormFocusedHeading.js';
import { Part, useOrderFormParts } from './orderFormParts.js';
import { OrderFormPlace } from './OrderFormPlace.js';
import { OrderFormStartOver } from './OrderFormStartOver.js';

export interface OrderFormReturningProps extends ComponentPropsWithoutRef<'div'>, AsChild {}

/**
 * The wait for the order that a buyer comes back to, and the way on when it cannot be read. Renders a `<div>`, or
 * nothing when nobody comes back.
 */
export const OrderFormReturning = forwardRef<HTMLDivElement, OrderFormReturningProps>(
  function OrderFormReturning(props, ref) {
    const { form, messages } = useOrderFormParts('Returning');
    const { state } = form;
    if (state.step !== 'returning') return null;
    const hasFailed = state.error !== null;
    return (
      <Part part="returning" className="offtake-Outcome" given={props} partRef={ref}>
        {!hasFailed && (
          <Part part="placedMark" tag="span" className="offtake-Outcome-mark" state={{ tone: 'info' }}>
            <span className="offtake-Spinner" aria-hidden="true" />
          </Part>
        )}
        <OrderFormFocusedHeading>
          {messages[hasFailed ? 'returning.failedTitle' : 'returning.title']}
        </OrderFormFocusedHeading>
        <OrderFormError />
        {hasFailed && (
          <div className="offtake-Dialog-footer">
            <OrderFormStartOver />
            <OrderFormPlace />
          </div>
        )}
      </Part>
    );
  },
);
