'use client';

import { ProductPicker } from '../product-picker/ProductPicker.js';
import { OrderFormFieldError } from './OrderFormFieldError.js';
import { useOrderFormContext } from './orderFormContext.js';

/** The choice of product. Renders a `<div>`. */
export function OrderFormProduct() {
  const { form, messages } = useOrderFormContext();
  return (
    <div className="offtake-OrderForm-field" id={form.fieldId('product')}>
      <span className="offtake-Label" aria-hidden="true">
        {messages['productPicker.label']}
      </span>
      <ProductPicker
        value={form.draft.product}
        onValueChange={({ id }) => form.edit({ product: id })}
        currency={form.draft.currency}
        messages={messages}
      />
      {form.products.data && <OrderFormFieldError field="product" />}
    </div>
  );
}
