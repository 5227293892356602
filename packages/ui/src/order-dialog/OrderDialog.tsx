'use client';

import { forwardRef } from 'react';
import { OrderDialogClose } from './OrderDialogClose.js';
import { OrderDialogContent, type OrderDialogContentProps } from './OrderDialogContent.js';
import { OrderDialogForm, type OrderDialogFormProps } from './OrderDialogForm.js';
import { OrderDialogGuard } from './OrderDialogGuard.js';
import { OrderDialogRoot, type OrderDialogRootProps } from './OrderDialogRoot.js';

/** What the form takes; its `id` and the rest are the form's, `className` and attributes those of the element around the trigger. */
type FormOptions = Pick<
  OrderDialogFormProps,
  'id' | 'storage' | 'returnUrl' | 'onPlaced' | 'onRedirect' | 'presets' | 'placedActions'
>;

export interface OrderDialogProps
  extends
    Omit<OrderDialogRootProps, 'id' | 'title' | 'children'>,
    Pick<OrderDialogContentProps, 'trigger' | 'title' | 'description'>,
    FormOptions {}

/**
 * The order form in a dialog behind a trigger. It asks before typed work is thrown away, and stays open while an order is
 * being placed. Renders a `<div>` around the trigger, and the dialog when it is open.
 *
 * @example
 * <OrderDialog trigger={<button>Order removal</button>} onPlaced={(order) => track(order.id)} />
 */
export const OrderDialog = forwardRef<HTMLDivElement, OrderDialogProps>(function OrderDialog(props, ref) {
  const { trigger, title, description, ...others } = props;
  const { id, storage, returnUrl, onPlaced, onRedirect, presets, placedActions, ...rest } = others;
  return (
    <OrderDialogRoot {...rest} ref={ref}>
      <OrderDialogContent trigger={trigger} title={title} description={description}>
        <OrderDialogForm {...{ id, storage, returnUrl, onPlaced, onRedirect, presets, placedActions }} />
        <OrderDialogClose />
        <OrderDialogGuard />
      </OrderDialogContent>
    </OrderDialogRoot>
  );
});
