'use client';

import { forwardRef } from 'react';
import { ModalDescription, type ModalDescriptionProps } from '../internals/ModalDescription.js';
import { Part, useOrderDialogParts } from './orderDialogParts.js';

export interface OrderDialogDescriptionProps extends ModalDescriptionProps {}

/** The sentence under the title. Renders a `<p>`. */
export const OrderDialogDescription = forwardRef<HTMLParagraphElement, OrderDialogDescriptionProps>(
  function OrderDialogDescription(props, ref) {
    const { messages } = useOrderDialogParts('Description');
    return (
      <Part part="description" tag={ModalDescription} given={props} partRef={ref}>
        {messages['orderForm.description']}
      </Part>
    );
  },
);
