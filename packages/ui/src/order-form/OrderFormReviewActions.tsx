'use client';

import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import type { AsChild } from '../internals/createParts.js';
import { OrderFormBack } from './OrderFormBack.js';
import { Part, useOrderFormParts } from './orderFormParts.js';
import { OrderFormPlace } from './OrderFormPlace.js';
import { OrderFormStartOver } from './OrderFormStartOver.js';

export interface OrderFormReviewActionsProps extends ComponentPropsWithoutRef<'div'>, AsChild {}

/** The ways on from the review. The safe one comes first, and last where it has the focus. Renders a `<div>`. */
export const OrderFormReviewActions = forwardRef<HTMLDivElement, OrderFormReviewActionsProps>(
  function OrderFormReviewActions(props, ref) {
    const { step } = useOrderFormParts('ReviewActions').form.state;
    return (
      <Part part="reviewActions" className="offtake-Dialog-footer" given={props} partRef={ref}>
        {step === 'unknown' && <OrderFormStartOver />}
        {(step === 'reviewing' || step === 'placing') && <OrderFormBack />}
        <OrderFormPlace />
        {step === 'duplicate' && <OrderFormBack />}
      </Part>
    );
  },
);
