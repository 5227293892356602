'use client';

import { forwardRef, type ReactNode } from 'react';
import { OrderFormDescription } from './OrderFormDescription.js';
import { OrderFormError } from './OrderFormError.js';
import { OrderFormForm } from './OrderFormForm.js';
import { OrderFormHeader } from './OrderFormHeader.js';
import { OrderFormInvoice } from './OrderFormInvoice.js';
import { OrderFormNotAllowed } from './OrderFormNotAllowed.js';
import { OrderFormPaymentSource } from './OrderFormPaymentSource.js';
import { OrderFormPlaced, type OrderFormPlacedProps } from './OrderFormPlaced.js';
import type { OrderFormPresetsProps } from './OrderFormPresets.js';
import { OrderFormProduct } from './OrderFormProduct.js';
import { OrderFormPublicName } from './OrderFormPublicName.js';
import { OrderFormQuantity } from './OrderFormQuantity.js';
import { OrderFormQuote } from './OrderFormQuote.js';
import { OrderFormReturning } from './OrderFormReturning.js';
import { OrderFormReview } from './OrderFormReview.js';
import { OrderFormRoot, type OrderFormRootProps } from './OrderFormRoot.js';
import { OrderFormSubmit } from './OrderFormSubmit.js';
import { OrderFormTitle } from './OrderFormTitle.js';

export interface OrderFormProps
  extends Omit<OrderFormRootProps, 'asChild' | 'children'>, Pick<OrderFormPresetsProps, 'presets'> {
  /** The heading; null leaves it out. @default 'Order carbon removal' */
  title?: ReactNode;
  /** The sentence under the heading; null leaves it out. */
  description?: ReactNode;
  /** What the buyer can do once an order is placed, beside ordering more: a link to the order, for example. */
  placedActions?: OrderFormPlacedProps['actions'];
}

/**
 * Orders carbon removal by money or by tons, with a live quote and a review step before anything is spent.
 * Renders a `<div>` around a `<form>`. Made of the parts of `@offtake/ui/order-form`.
 *
 * @example
 * <OrderForm onPlaced={(order) => navigate(`/orders/${order.id}`)} />
 */
export const OrderForm = forwardRef<HTMLDivElement, OrderFormProps>(function OrderForm(props, ref) {
  const { title, description, presets, placedActions, ...rest } = props;
  return (
    <OrderFormRoot {...rest} ref={ref}>
      <OrderFormPlaced actions={placedActions} />
      <OrderFormReturning />
      <OrderFormForm>
        {(title !== null || description !== null) && (
          <OrderFormHeader>
            {title !== null && <OrderFormTitle>{title}</OrderFormTitle>}
            {description !== null && <OrderFormDescription>{description}</OrderFormDescription>}
          </OrderFormHeader>
        )}
        <OrderFormProduct />
        <OrderFormQuantity presets={presets} />
        <OrderFormQuote />
        <OrderFormPublicName />
        <OrderFormPaymentSource />
        <OrderFormError />
        <OrderFormNotAllowed />
        <OrderFormSubmit />
      </OrderFormForm>
      <OrderFormInvoice />
      <OrderFormReview />
    </OrderFormRoot>
  );
});
