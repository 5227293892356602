'use client';

import * as Dialog from '@radix-ui/react-dialog';
import { forwardRef } from 'react';
import { Button, type ButtonProps } from './Button.js';
import { Element } from './Element.js';

/** Opens a modal dialog, and has the focus again afterwards. Renders a `<button>`; with `asChild` the child keeps its own look. */
export const ModalTrigger = forwardRef<HTMLButtonElement, ButtonProps>(function ModalTrigger(props, ref) {
  return (
    <Dialog.Trigger asChild>
      {props.asChild ? <Element tag="button" {...props} ref={ref} /> : <Button {...props} ref={ref} />}
    </Dialog.Trigger>
  );
});
