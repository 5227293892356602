'use client';

import * as Dialog from '@radix-ui/react-dialog';
import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import type { AsChild } from './createParts.js';
import { cx } from './cx.js';

export interface ModalDescriptionProps extends Omit<ComponentPropsWithoutRef<'p'>, 'id'>, AsChild {}

/** What a modal dialog says as soon as it opens. Renders a `<p>`, whose id is Radix's: the dialog refers to it. */
export const ModalDescription = forwardRef<HTMLParagraphElement, ModalDescriptionProps>(function ModalDescription(
  { asChild = false, ...props },
  ref,
) {
  return (
    <Dialog.Description
      {...props}
      asChild={asChild}
      ref={ref}
      className={cx('offtake-Text', props.className)}
      data-tone="muted"
    />
  );
});
