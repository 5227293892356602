'use client';

import { forwardRef, useState, type ComponentPropsWithoutRef } from 'react';
import { CancelOrderDialog } from '../cancel-order-dialog/CancelOrderDialog.js';
import type { AsChild } from '../internals/createParts.js';
import { PaymentLink } from '../payment/PaymentLink.js';
import { Part, useOrderDetailsParts } from './orderDetailsParts.js';

export interface OrderDetailsActionsProps extends ComponentPropsWithoutRef<'div'>, AsChild {}

/** The ways to cancel the order and to pay it, while there are any. Renders a `<div>`, empty when there are none. */
export const OrderDetailsActions = forwardRef<HTMLDivElement, OrderDetailsActionsProps>(
  function OrderDetailsActions(props, ref) {
    const { shown, messages } = useOrderDetailsParts('Actions');
    if (shown === null) return null;
    const { order, mayCancel, isCanceling } = shown;
    return (
      <Part part="actions" given={props} partRef={ref}>
        {mayCancel && <Cancel />}
        {/* What is about to be canceled is not to be paid. */}
        {!isCanceling && (
          <Part
            part="pay"
            tag={PaymentLink}
            order={order}
            variant="primary"
            className="offtake-Button"
            messages={messages}
          />
        )}
      </Part>
    );
  },
);

/** Stays once it was opened, to say how that ended and to give the focus back. */
function Cancel() {
  const { shown } = useOrderDetailsParts('Actions');
  const [wasOpened, setOpened] = useState(false);
  if (shown === null || !(shown.canCancel || wasOpened)) return null;
  return (
    <CancelOrderDialog order={shown.order} onOpenChange={() => setOpened(true)} onCanceled={shown.handleCanceled} />
  );
}
