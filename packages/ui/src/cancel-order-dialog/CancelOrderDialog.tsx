'use client';

import type { Order } from '@offtake/contract';
import { forwardRef, useRef, type ComponentPropsWithoutRef, type ReactNode } from 'react';
import { Button } from '../internals/Button.js';
import { cx } from '../internals/cx.js';
import { ModalDialog } from '../internals/ModalDialog.js';
import { Root } from '../internals/Root.js';
import type { Messages } from '../messages/en.js';
import { useMessages } from '../messages/useMessages.js';
import { CANCEL_ORDER_WORDS, type CancelOrderMessages } from './cancelOrderMessages.js';
import { CancelOrderDialogActions } from './CancelOrderDialogActions.js';
import { CancelOrderDialogDescription } from './CancelOrderDialogDescription.js';
import { CancelOrderDialogFacts } from './CancelOrderDialogFacts.js';
import { CancelOrderDialogStatus } from './CancelOrderDialogStatus.js';
import { cancelOrderTitle } from './cancelOrderWords.js';
import { useCancelOrderDialog } from './useCancelOrderDialog.js';

export interface CancelOrderDialogProps extends Omit<ComponentPropsWithoutRef<'div'>, 'children'> {
  order: Order;
  /**
   * What opens the dialog: one element that takes a ref and attributes; null for none, where the host opens it. It is not
   * there when the order is delivered or canceled already.
   * @default a button
   */
  trigger?: ReactNode;
  /** Whether it is open, where the host keeps that. */
  open?: boolean | undefined;
  /** @default false */
  defaultOpen?: boolean | undefined;
  onOpenChange?: ((isOpen: boolean) => void) | undefined;
  /** Called with the order once it is canceled, while the dialog still tells what comes back. */
  onCanceled?: ((order: Order) => void) | undefined;
  messages?: Partial<Messages> | undefined;
}

/**
 * Asks before an order is canceled: what comes back, what does not, and how long that holds. Renders a `<div>` around
 * its trigger, and the dialog when it is open.
 */
export const CancelOrderDialog = forwardRef<HTMLDivElement, CancelOrderDialogProps>(
  function CancelOrderDialog(props, ref) {
    const { order, trigger, open, defaultOpen = false, onOpenChange, onCanceled, messages: words, ...rest } = props;
    const messages = useMessages(CANCEL_ORDER_WORDS, words);
    const dialog = useCancelOrderDialog({ order, open, defaultOpen, onOpenChange, onCanceled });
    const { state, isOpen, setOpen } = dialog;
    const parts = { order, state, secondsLeft: dialog.secondsLeft, messages };
    const keep = useRef<HTMLButtonElement>(null);
    const outcome = useRef<HTMLParagraphElement>(null);
    const isFinal = order.status === 'canceled' || order.status === 'delivered' || state.step === 'done';

    return (
      <Root {...rest} ref={ref} className={cx('offtake-CancelOrderDialog', props.className)}>
        <ModalDialog
          isOpen={isOpen}
          onOpen={() => setOpen(true)}
          onClose={() => setOpen(false)}
          trigger={isFinal && !isOpen ? null : triggerOf(trigger, messages)}
          returnFocus={outcome}
          role="alertdialog"
          title={cancelOrderTitle(state, messages)}
          description={<CancelOrderDialogDescription {...parts} />}
          isBusy={state.step === 'canceling'}
          initialFocus={keep}
        >
          <CancelOrderDialogFacts {...parts} />
          <CancelOrderDialogStatus {...parts} />
          <CancelOrderDialogActions
            ref={keep}
            state={state}
            onClose={() => setOpen(false)}
            onConfirm={dialog.confirm}
            messages={messages}
          />
        </ModalDialog>
        {state.step === 'done' && !isOpen && (
          <p ref={outcome} className="offtake-VisuallyHidden" tabIndex={-1}>
            {messages['cancelOrder.doneTitle']}
          </p>
        )}
      </Root>
    );
  },
);

function triggerOf(trigger: ReactNode, messages: CancelOrderMessages): ReactNode {
  return trigger === undefined ? <Button>{messages['cancelOrder.trigger']}</Button> : trigger;
}
