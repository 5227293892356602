'use client';

import { forwardRef } from 'react';
import { ModalTitle, type ModalTitleProps } from '../internals/ModalTitle.js';
import { Part, useOrderDialogParts } from './orderDialogParts.js';

export interface OrderDialogTitleProps extends ModalTitleProps {}

/** What the dialog is called. Renders an `<h2>`. */
export const OrderDialogTitle = forwardRef<HTMLHeadingElement, OrderDialogTitleProps>(
  function OrderDialogTitle(props, ref) {
    const { messages } = useOrderDialogParts('Title');
    return (
      <Part part="title" tag={ModalTitle} given={props} partRef={ref}>
        {messages['orderForm.title']}
      </Part>
    );
  },
);
