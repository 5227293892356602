'use client';

import { forwardRef, type ReactNode } from 'react';
import { OrderDialogClose } from './OrderDialogClose.js';
import { OrderDialogContent } from './OrderDialogContent.js';
import { OrderDialogDescription } from './OrderDialogDescription.js';
import { OrderDialogForm, type OrderDialogFormProps } from './OrderDialogForm.js';
import { OrderDialogGuard } from './OrderDialogGuard.js';
import { OrderDialogRoot, type OrderDialogRootProps } from './OrderDialogRoot.js';
import { OrderDialogTitle } from './OrderDialogTitle.js';
import { OrderDialogTrigger } from './OrderDialogTrigger.js';

/** What the form takes; `className` and attributes are those of the element around the trigger. */
type FormOptions = Pick<OrderDialogFormProps, 'returnUrl' | 'onPlaced' | 'onRedirect' | 'presets' | 'placedActions'>;

export interface OrderDialogProps extends Omit<OrderDialogRootProps, 'children'>, FormOptions {
  /**
   * What opens the dialog, and has the focus again afterwards: one element that takes a ref and attributes; null for
   * none, where the host opens it.
   * @default a button
   */
  trigger?: ReactNode;
  /** What the dialog is called. @default 'Order carbon removal' */
  title?: ReactNode;
  /** The sentence under the title; null leaves it out. */
  description?: ReactNode;
}

/**
 * The order form in a dialog behind a trigger. It asks before typed work is thrown away, stays open while an order is
 * being placed, and opens by itself for a buyer who comes back from paying. Renders a `<div>` around the trigger, and
 * the dialog when it is open. Made of the parts of `@offtake/ui/order-dialog`.
 *
 * @example
 * <OrderDialog trigger={<button>Order removal</button>} onPlaced={(order) => track(order.id)} />
 */
export const OrderDialog = forwardRef<HTMLDivElement, OrderDialogProps>(function OrderDialog(props, ref) {
  const { trigger, title, description, ...others } = props;
  const { returnUrl, onPlaced, onRedirect, presets, placedActions, ...rest } = others;
  return (
    <OrderDialogRoot {...rest} ref={ref}>
      {trigger === undefined && <OrderDialogTrigger />}
      {trigger && <OrderDialogTrigger asChild>{trigger}</OrderDialogTrigger>}
      <OrderDialogContent>
        <header className="offtake-Dialog-header">
          <OrderDialogTitle>{title}</OrderDialogTitle>
          {description !== null && <OrderDialogDescription>{description}</OrderDialogDescription>}
        </header>
        <OrderDialogForm {...{ returnUrl, onPlaced, onRedirect, presets, placedActions }} />
        <OrderDialogClose />
        <OrderDialogGuard />
      </OrderDialogContent>
    </OrderDialogRoot>
  );
});
