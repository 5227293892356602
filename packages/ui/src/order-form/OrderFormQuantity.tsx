'use client';

import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import type { AsChild } from '../internals/createParts.js';
import { flag } from '../internals/flag.js';
import { OrderFormCurrency } from './OrderFormCurrency.js';
import { OrderFormFieldError } from './OrderFormFieldError.js';
import { Part, useOrderFormParts } from './orderFormParts.js';
import { OrderFormPresets, type OrderFormPresetsProps } from './OrderFormPresets.js';
import { OrderFormQuantityInput } from './OrderFormQuantityInput.js';
import { OrderFormQuantityLabel } from './OrderFormQuantityLabel.js';
import { OrderFormSign } from './OrderFormSign.js';
import { OrderFormUnit } from './OrderFormUnit.js';

export interface OrderFormQuantityProps
  extends ComponentPropsWithoutRef<'div'>, AsChild, Pick<OrderFormPresetsProps, 'presets'> {}

/**
 * How much to order: a number, its unit, its currency and common quantities, unless it is given others. Renders a
 * `<div>`.
 */
export const OrderFormQuantity = forwardRef<HTMLDivElement, OrderFormQuantityProps>(function OrderFormQuantity(
  { presets, ...props },
  ref,
) {
  const { form, messages } = useOrderFormParts('Quantity');
  const isInvalid = form.errors.quantity !== undefined || form.errors.currency !== undefined;
  const isAmount = form.draft.unit === 'amount';
  return (
    <Part part="quantity" className="offtake-FieldGroup" given={props} partRef={ref} state={{ invalid: isInvalid }}>
      <div className="offtake-FieldGroup-header">
        <OrderFormQuantityLabel />
        <OrderFormUnit />
      </div>
      <div className="offtake-Field" data-invalid={flag(isInvalid)}>
        {isAmount && <OrderFormSign />}
        <OrderFormQuantityInput />
        {isAmount ? (
          <OrderFormCurrency />
        ) : (
          <span className="offtake-Field-affix">{messages['orderForm.metricTonsSign']}</span>
        )}
      </div>
      <OrderFormFieldError field="quantity" />
      <OrderFormFieldError field="currency" />
      <OrderFormPresets presets={presets} />
    </Part>
  );
});
