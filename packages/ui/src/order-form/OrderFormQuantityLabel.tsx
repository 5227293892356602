'use client';

import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import type { AsChild } from '../internals/createParts.js';
import { Part, useOrderFormParts } from './orderFormParts.js';

export interface OrderFormQuantityLabelProps extends ComponentPropsWithoutRef<'label'>, AsChild {}

/** What the quantity is called. Renders a `<label>`. */
export const OrderFormQuantityLabel = forwardRef<HTMLLabelElement, OrderFormQuantityLabelProps>(
  function OrderFormQuantityLabel(props, ref) {
    const { form, messages } = useOrderFormParts('QuantityLabel');
    return (
      <Part
        part="quantityLabel"
        tag="label"
        htmlFor={form.fieldId('quantity')}
        className="offtake-Label"
        given={props}
        partRef={ref}
      >
        {messages['orderForm.quantity']}
        <span className="offtake-VisuallyHidden"> ({messages[`orderForm.quantityLabel.${form.draft.unit}`]})</span>
      </Part>
    );
  },
);
