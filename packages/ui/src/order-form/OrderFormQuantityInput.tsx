'use client';

import { currencyDecimals } from '@offtake/contract';
import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import type { AsChild } from '../internals/createParts.js';
import { Part, useOrderFormParts } from './orderFormParts.js';
import { useInputFormat } from './useInputFormat.js';

export interface OrderFormQuantityInputProps extends ComponentPropsWithoutRef<'input'>, AsChild {}

/** The number to order, in the chosen unit. Renders an `<input>`. */
export const OrderFormQuantityInput = forwardRef<HTMLInputElement, OrderFormQuantityInputProps>(
  function OrderFormQuantityInput(props, ref) {
    const { form } = useOrderFormParts('QuantityInput');
    const format = useInputFormat();
    const { unit, currency } = form.draft;
    return (
      <Part
        part="quantityInput"
        tag="input"
        dir="ltr"
        {...form.quantityProps}
        placeholder={format.typed('0', unit === 'amount' ? currencyDecimals(currency) : 2)}
        className="offtake-Input"
        given={props}
        partRef={ref}
        state={{ invalid: form.errors.quantity !== undefined }}
      />
    );
  },
);
