'use client';

import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import type { AsChild } from '../internals/createParts.js';
import { Part, useOrderFormParts } from './orderFormParts.js';

export interface OrderFormTitleProps extends ComponentPropsWithoutRef<'h2'>, AsChild {}

/** What the form is called. Renders an `<h2>`. */
export const OrderFormTitle = forwardRef<HTMLHeadingElement, OrderFormTitleProps>(function OrderFormTitle(props, ref) {
  const { messages } = useOrderFormParts('Title');
  return (
    <Part part="title" tag="h2" className="offtake-Heading" given={props} partRef={ref}>
      {messages['orderForm.title']}
    </Part>
  );
});
