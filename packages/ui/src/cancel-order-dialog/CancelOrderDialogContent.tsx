'use client';

import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import { ModalContent } from '../internals/ModalContent.js';
import { Part, useCancelOrderDialogParts } from './cancelOrderDialogParts.js';

export interface CancelOrderDialogContentProps extends Omit<ComponentPropsWithoutRef<'div'>, 'role'> {}

/**
 * The dialog, whose safe answer has the focus first. Renders a `<div>` in the top layer, or nothing while it is closed.
 */
export const CancelOrderDialogContent = forwardRef<HTMLDivElement, CancelOrderDialogContentProps>(
  function CancelOrderDialogContent(props, ref) {
    const { state, keepButton, outcome } = useCancelOrderDialogParts('Content');
    return (
      <Part
        part="content"
        tag={ModalContent}
        role="alertdialog"
        initialFocus={keepButton}
        returnFocus={outcome}
        given={props}
        partRef={ref}
        state={{ state: state.step }}
      />
    );
  },
);
