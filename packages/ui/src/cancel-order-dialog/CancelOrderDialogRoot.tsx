'use client';

import type { Order } from '@offtake/contract';
import { forwardRef, useRef, type ComponentPropsWithoutRef } from 'react';
import { ModalRoot } from '../internals/ModalRoot.js';
import { Root } from '../internals/Root.js';
import { useRootProps, type RootOptions } from '../internals/useRootProps.js';
import { CANCEL_ORDER_WORDS } from './cancelOrderMessages.js';
import { CancelOrderDialogContext, Part, type CancelOrderDialogClassNames } from './cancelOrderDialogParts.js';
import { useCancelOrderDialog } from './useCancelOrderDialog.js';

export interface CancelOrderDialogRootProps
  extends RootOptions<CancelOrderDialogClassNames>, ComponentPropsWithoutRef<'div'> {
  order: Order;
  /** Whether it is open, where the host keeps that. */
  open?: boolean | undefined;
  /** @default false */
  defaultOpen?: boolean | undefined;
  onOpenChange?: ((isOpen: boolean) => void) | undefined;
  /** Called with the order once it is canceled, while the dialog still tells what comes back. */
  onCanceled?: ((order: Order) => void) | undefined;
}

/** Holds a cancel dialog together: whether it is open, and what becomes of the order. Renders a `<div>`. */
export const CancelOrderDialogRoot = forwardRef<HTMLDivElement, CancelOrderDialogRootProps>(
  function CancelOrderDialogRoot(props, ref) {
    const { order, open, defaultOpen = false, onOpenChange, onCanceled, ...others } = props;
    const { ui, messages, classNames, rest } = useRootProps(others, CANCEL_ORDER_WORDS);
    const dialog = useCancelOrderDialog({ order, open, defaultOpen, onOpenChange, onCanceled });
    const { state, secondsLeft, isOpen, setOpen, confirm } = dialog;
    const keepButton = useRef<HTMLButtonElement>(null);
    const outcome = useRef<HTMLParagraphElement>(null);
    const close = () => setOpen(false);
    const { children, ...given } = rest;
    const context = { order, state, secondsLeft, isOpen, close, confirm, messages, classNames, keepButton, outcome };
    return (
      // oxlint-disable-next-line react/jsx-no-constructed-context-values -- it changes with each second
      <CancelOrderDialogContext.Provider value={context}>
        <Part part="root" tag={Root} ui={ui} given={given} partRef={ref} state={{ state: state.step }}>
          <ModalRoot isOpen={isOpen} isBusy={state.step === 'canceling'} onOpen={() => setOpen(true)} onClose={close}>
            {children}
          </ModalRoot>
          {state.step === 'done' && !isOpen && (
            <p ref={outcome} className="offtake-VisuallyHidden" tabIndex={-1}>
              {messages['cancelOrder.doneTitle']}
            </p>
          )}
        </Part>
      </CancelOrderDialogContext.Provider>
    );
  },
);
