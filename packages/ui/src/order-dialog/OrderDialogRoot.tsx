'use client';

import type { OrderDraft } from '@offtake/hooks';
import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import { cx } from '../internals/cx.js';
import { Root } from '../internals/Root.js';
import type { Messages } from '../messages/en.js';
import { OrderDialogContext } from './orderDialogContext.js';
import { useOrderDialog } from './useOrderDialog.js';

export interface OrderDialogRootProps extends ComponentPropsWithoutRef<'div'> {
  /**
   * Whether it is open, where the host keeps that. A host that closes it by itself is not asked about typed work; a
   * purchase that is under way then is taken up again when the dialog is opened next.
   */
  open?: boolean | undefined;
  /** @default false */
  defaultOpen?: boolean | undefined;
  /** Called when the dialog asks to be opened or closed. */
  onOpenChange?: ((isOpen: boolean) => void) | undefined;
  /** What the form starts with; what is typed beyond that is not thrown away unasked. */
  defaultDraft?: Partial<OrderDraft> | undefined;
  messages?: Partial<Messages> | undefined;
}

/** Keeps whether the dialog is open, for the parts within. Renders a `<div>`. */
export const OrderDialogRoot = forwardRef<HTMLDivElement, OrderDialogRootProps>(function OrderDialogRoot(props, ref) {
  const { open, defaultOpen, onOpenChange, defaultDraft, messages, ...rest } = props;
  const context = useOrderDialog({ open, defaultOpen, onOpenChange, defaultDraft, messages });
  return (
    <OrderDialogContext.Provider value={context}>
      <Root {...rest} ref={ref} className={cx('offtake-OrderDialog', rest.className)} />
    </OrderDialogContext.Provider>
  );
});
