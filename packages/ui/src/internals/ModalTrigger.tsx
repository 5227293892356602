'use client';

import { forwardRef, useContext } from 'react';
import { Button, type ButtonProps } from './Button.js';
import { Element } from './Element.js';
import { mergeProps } from './mergeProps.js';
import { ModalContext } from './modalContext.js';
import { useComposedRef } from './useComposedRef.js';

/**
 * Opens a modal dialog, and has the focus again afterwards. Renders a `<button>`; with `asChild` the child keeps its
 * own look.
 */
export const ModalTrigger = forwardRef<HTMLButtonElement, ButtonProps>(function ModalTrigger(props, ref) {
  const modal = useContext(ModalContext);
  const isOpen = modal?.isOpen ?? false;
  const own = {
    type: 'button',
    'aria-haspopup': 'dialog',
    'aria-expanded': isOpen,
    'aria-controls': isOpen ? modal?.contentId : undefined,
    'data-state': isOpen ? 'open' : 'closed',
    onClick: isOpen ? modal?.onClose : modal?.onOpen,
  };
  const shared = { ...mergeProps(own, { ...props }), ref: useComposedRef(ref, modal?.trigger) };
  return props.asChild ? <Element tag="button" {...shared} /> : <Button {...shared} />;
});
