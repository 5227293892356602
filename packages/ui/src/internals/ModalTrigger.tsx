'use client';

import { forwardRef } from 'react';
import { Button, type ButtonProps } from './Button.js';
import { Element } from './Element.js';
import { mergeProps } from './mergeProps.js';
import { useModal } from './modalContext.js';

/** Opens a modal dialog, and has the focus again afterwards. Renders a `<button>`; with `asChild` the child keeps its own look. */
export const ModalTrigger = forwardRef<HTMLButtonElement, ButtonProps>(function ModalTrigger(props, ref) {
  const { isOpen, contentId, open } = useModal();
  const ours = {
    'aria-haspopup': 'dialog',
    'aria-expanded': isOpen,
    'aria-controls': isOpen ? contentId : undefined,
    onClick: open,
  };
  const merged = mergeProps(ours, { ...props });
  return props.asChild ? <Element tag="button" {...merged} ref={ref} /> : <Button {...merged} ref={ref} />;
});
