'use client';

import { forwardRef } from 'react';
import { OrderForm, type OrderFormProps } from '../order-form/OrderForm.js';
import { Part, useOrderDialogParts, type OrderDialogFormOptions } from './orderDialogParts.js';

export interface OrderDialogFormProps extends Omit<OrderFormProps, 'formRef' | keyof OrderDialogFormOptions> {}

/** The order form, without a card and a title of its own. Renders a `<div>`. */
export const OrderDialogForm = forwardRef<HTMLDivElement, OrderDialogFormProps>(function OrderDialogForm(props, ref) {
  const { form, formOptions } = useOrderDialogParts('Form');
  return (
    <Part
      part="form"
      tag={OrderForm}
      title={null}
      description={null}
      formRef={form}
      {...formOptions}
      given={props}
      partRef={ref}
    />
  );
});
