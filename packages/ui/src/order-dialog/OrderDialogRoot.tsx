'use client';

import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import { ModalRoot } from '../internals/ModalRoot.js';
import { Root } from '../internals/Root.js';
import { useRootProps, type RootOptions } from '../internals/useRootProps.js';
import { ORDER_DIALOG_WORDS } from './orderDialogMessages.js';
import {
  OrderDialogContext,
  Part,
  type OrderDialogClassNames,
  type OrderDialogFormOptions,
} from './orderDialogParts.js';
import { useOrderDialog } from './useOrderDialog.js';

export interface OrderDialogRootProps
  extends
    RootOptions<OrderDialogClassNames>,
    OrderDialogFormOptions,
    Omit<ComponentPropsWithoutRef<'div'>, 'id' | 'title'> {
  /**
   * Whether it is open, where the host keeps that. A host that closes it by itself is not asked about typed work; a
   * purchase that is under way then is taken up again when the dialog is opened next.
   */
  open?: boolean | undefined;
  /** @default false */
  defaultOpen?: boolean | undefined;
  /**
   * Whether it opens by itself for a buyer who comes back to an order that is under way: from paying on Stripe's page,
   * or to a page that was reloaded before it was known what became of a purchase. Asked once, when the page is there; a
   * host that keeps `open` is asked by `onOpenChange`.
   * @default true
   */
  openOnReturn?: boolean | undefined;
  /** Called when the dialog asks to be opened or closed. */
  onOpenChange?: ((isOpen: boolean) => void) | undefined;
}

/**
 * Holds an order dialog together: whether it is open, and the form that must not be left unasked. Its `id`, `storage`
 * and `defaultDraft` are the form's. Renders a `<div>`.
 */
export const OrderDialogRoot = forwardRef<HTMLDivElement, OrderDialogRootProps>(function OrderDialogRoot(props, ref) {
  const { open, defaultOpen = false, openOnReturn = true, onOpenChange, id, storage, defaultDraft, ...others } = props;
  const { ui, messages, classNames, rest } = useRootProps(others, ORDER_DIALOG_WORDS);
  const dialog = useOrderDialog({ open, defaultOpen, openOnReturn, onOpenChange, id, storage, defaultDraft });
  const { children, ...given } = rest;
  const context = { ...dialog, messages, classNames };
  return (
    // oxlint-disable-next-line react/jsx-no-constructed-context-values -- it renders for what changes in it alone
    <OrderDialogContext.Provider value={context}>
      <Part
        part="root"
        tag={Root}
        ui={ui}
        given={given}
        partRef={ref}
        state={{ state: dialog.isOpen ? 'open' : 'closed' }}
      >
        <ModalRoot isOpen={dialog.isOpen} onOpen={dialog.open} onClose={dialog.close}>
          {children}
        </ModalRoot>
      </Part>
    </OrderDialogContext.Provider>
  );
});
