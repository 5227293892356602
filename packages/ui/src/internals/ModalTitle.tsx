'use client';

import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import type { AsChild } from './createParts.js';
import { cx } from './cx.js';
import { Element } from './Element.js';
import { useModal } from './modalContext.js';

export interface ModalTitleProps extends ComponentPropsWithoutRef<'h2'>, AsChild {}

/** What a modal dialog is called. Renders an `<h2>`. */
export const ModalTitle = forwardRef<HTMLHeadingElement, ModalTitleProps>(function ModalTitle(props, ref) {
  return (
    <Element tag="h2" {...props} ref={ref} id={useModal().titleId} className={cx('offtake-Heading', props.className)} />
  );
});
