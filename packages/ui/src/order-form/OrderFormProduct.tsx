'use client';

import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import type { AsChild } from '../internals/createParts.js';
import { ProductPicker } from '../product-picker/ProductPicker.js';
import { OrderFormFieldError } from './OrderFormFieldError.js';
import { Part, useOrderFormParts } from './orderFormParts.js';

export interface OrderFormProductProps extends ComponentPropsWithoutRef<'div'>, AsChild {}

/** The choice of product. Renders a `<div>` around a `ProductPicker`, unless it is given something else. */
export const OrderFormProduct = forwardRef<HTMLDivElement, OrderFormProductProps>(
  function OrderFormProduct(props, ref) {
    const { form, messages } = useOrderFormParts('Product');
    return (
      <Part
        part="product"
        id={form.fieldId('product')}
        className="offtake-FieldGroup"
        given={props}
        partRef={ref}
        state={{ invalid: form.errors.product !== undefined }}
      >
        <span className="offtake-Label" aria-hidden="true">
          {messages['productPicker.label']}
        </span>
        <ProductPicker
          value={form.draft.product}
          onValueChange={({ id }) => form.edit({ product: id })}
          currency={form.draft.currency}
        />
        {form.products.data && <OrderFormFieldError field="product" />}
      </Part>
    );
  },
);
