'use client';

import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import type { AsChild } from '../internals/createParts.js';
import { Part, useOrderFormParts } from './orderFormParts.js';

export interface OrderFormCurrencyProps extends ComponentPropsWithoutRef<'select'>, AsChild {}

/** The currency. Renders a `<select>`, or a `<span>` where there is only one. */
export const OrderFormCurrency = forwardRef<HTMLSelectElement, OrderFormCurrencyProps>(
  function OrderFormCurrency(props, ref) {
    const { form, messages } = useOrderFormParts('Currency');
    if (form.currencies.length < 2) {
      return (
        <Part part="currency" tag="span" className="offtake-Field-affix" given={props} partRef={ref}>
          {form.draft.currency.toUpperCase()}
        </Part>
      );
    }
    return (
      <Part
        part="currency"
        tag="select"
        {...form.currencyProps}
        className="offtake-Select"
        aria-label={messages['orderForm.currency']}
        given={props}
        partRef={ref}
      >
        {form.currencies.map((currency) => (
          <option key={currency} value={currency}>
            {currency.toUpperCase()}
          </option>
        ))}
      </Part>
    );
  },
);
