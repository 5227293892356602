'use client';

import * as Dialog from '@radix-ui/react-dialog';
import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import type { AsChild } from './createParts.js';
import { cx } from './cx.js';

export interface ModalTitleProps extends Omit<ComponentPropsWithoutRef<'h2'>, 'id'>, AsChild {}

/** What a modal dialog is called. Renders an `<h2>`, whose id is Radix's: the dialog refers to it. */
export const ModalTitle = forwardRef<HTMLHeadingElement, ModalTitleProps>(function ModalTitle(
  { asChild = false, ...props },
  ref,
) {
  return <Dialog.Title {...props} asChild={asChild} ref={ref} className={cx('offtake-Heading', props.className)} />;
});
