'use client';

import type { QuantityUnit } from '@offtake/hooks';
import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import type { AsChild } from '../internals/createParts.js';
import { flag } from '../internals/flag.js';
import { Part, useOrderFormParts } from './orderFormParts.js';

export interface OrderFormUnitProps extends ComponentPropsWithoutRef<'div'>, AsChild {}

const UNITS: readonly QuantityUnit[] = ['amount', 'metric_tons'];

/** Money or tons, as radio buttons. Renders a `<div>`. */
export const OrderFormUnit = forwardRef<HTMLDivElement, OrderFormUnitProps>(function OrderFormUnit(props, ref) {
  const { form, messages } = useOrderFormParts('Unit');
  return (
    <Part
      part="unit"
      role="radiogroup"
      aria-label={messages['orderForm.unit']}
      className="offtake-Segments"
      given={props}
      partRef={ref}
    >
      {UNITS.map((unit) => {
        const radio = form.unitProps(unit);
        return (
          <label key={unit} className="offtake-Segment" data-checked={flag(radio.checked)}>
            <input {...radio} className="offtake-VisuallyHidden" />
            {messages[`orderForm.unit.${unit}`]}
          </label>
        );
      })}
    </Part>
  );
});
