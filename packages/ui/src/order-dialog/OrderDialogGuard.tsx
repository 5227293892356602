'use client';

import { forwardRef, useRef, type ComponentPropsWithoutRef } from 'react';
import { Button } from '../internals/Button.js';
import { ModalContent } from '../internals/ModalContent.js';
import { ModalDescription } from '../internals/ModalDescription.js';
import { ModalRoot } from '../internals/ModalRoot.js';
import { ModalTitle } from '../internals/ModalTitle.js';
import { Part, useOrderDialogParts } from './orderDialogParts.js';

export interface OrderDialogGuardProps extends Omit<ComponentPropsWithoutRef<'div'>, 'role' | 'children'> {}

/**
 * Asks before typed work is thrown away; the safe answer is focused. Renders a `<div>` in the top layer over the
 * dialog, or nothing.
 */
export const OrderDialogGuard = forwardRef<HTMLDivElement, OrderDialogGuardProps>(
  function OrderDialogGuard(props, ref) {
    const { isAsking, keep, discard, messages } = useOrderDialogParts('Guard');
    const keepButton = useRef<HTMLButtonElement>(null);
    return (
      <ModalRoot isOpen={isAsking} onClose={keep}>
        <Part part="guard" tag={ModalContent} role="alertdialog" initialFocus={keepButton} given={props} partRef={ref}>
          <header className="offtake-Dialog-header">
            <ModalTitle>{messages['orderDialog.discardTitle']}</ModalTitle>
            <ModalDescription>{messages['orderDialog.discardDescription']}</ModalDescription>
          </header>
          <footer className="offtake-Dialog-footer">
            <Part part="keep" tag={Button} onClick={keep} partRef={keepButton}>
              {messages['orderDialog.keep']}
            </Part>
            <Part part="discard" tag={Button} variant="danger" onClick={discard}>
              {messages['orderDialog.discard']}
            </Part>
          </footer>
        </Part>
      </ModalRoot>
    );
  },
);
