'use client';

import { forwardRef } from 'react';
import { Button, type ButtonProps } from '../internals/Button.js';
import { Part, useOrderFormParts } from './orderFormParts.js';

export interface OrderFormStartOverProps extends ButtonProps {}

/** Forgets this order and starts a new one. Renders a `<button>`. */
export const OrderFormStartOver = forwardRef<HTMLButtonElement, OrderFormStartOverProps>(
  function OrderFormStartOver(props, ref) {
    const { form, messages } = useOrderFormParts('StartOver');
    return (
      <Part part="startOver" tag={Button} onClick={form.reset} given={props} partRef={ref}>
        {messages['order' in form.state ? 'placed.again' : 'unknown.startOver']}
      </Part>
    );
  },
);
