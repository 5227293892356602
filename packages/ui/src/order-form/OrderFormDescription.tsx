'use client';

import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import type { AsChild } from '../internals/createParts.js';
import { Part, useOrderFormParts } from './orderFormParts.js';

export interface OrderFormDescriptionProps extends ComponentPropsWithoutRef<'p'>, AsChild {}

/** The sentence under the title. Renders a `<p>`. */
export const OrderFormDescription = forwardRef<HTMLParagraphElement, OrderFormDescriptionProps>(
  function OrderFormDescription(props, ref) {
    const { messages } = useOrderFormParts('Description');
    return (
      <Part part="description" tag="p" className="offtake-Text" data-tone="muted" given={props} partRef={ref}>
        {messages['orderForm.description']}
      </Part>
    );
  },
);
