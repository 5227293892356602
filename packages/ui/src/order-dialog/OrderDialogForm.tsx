'use client';

import { forwardRef } from 'react';
import { cx } from '../internals/cx.js';
import { OrderForm, type OrderFormProps } from '../order-form/OrderForm.js';
import { useOrderDialogContext } from './orderDialogContext.js';

export interface OrderDialogFormProps extends Omit<OrderFormProps, 'formRef' | 'defaultDraft' | 'messages'> {}

/** The order form, without a card and a title of its own. Renders a `<div>`. */
export const OrderDialogForm = forwardRef<HTMLDivElement, OrderDialogFormProps>(function OrderDialogForm(props, ref) {
  const { form, defaultDraft, words } = useOrderDialogContext();
  return (
    <OrderForm
      title={null}
      description={null}
      {...props}
      ref={ref}
      formRef={form}
      defaultDraft={defaultDraft}
      messages={words}
      className={cx('offtake-OrderDialog-form', props.className)}
    />
  );
});
