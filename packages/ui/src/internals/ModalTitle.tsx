'use client';

import { forwardRef, useContext, type ComponentPropsWithoutRef } from 'react';
import type { AsChild } from './createParts.js';
import { cx } from './cx.js';
import { Element } from './Element.js';
import { ModalContentContext } from './modalContext.js';

export interface ModalTitleProps extends Omit<ComponentPropsWithoutRef<'h2'>, 'id'>, AsChild {}

/** What a modal dialog is called. Renders an `<h2>`, to whose id the dialog refers. */
export const ModalTitle = forwardRef<HTMLHeadingElement, ModalTitleProps>(function ModalTitle(
  { asChild = false, ...props },
  ref,
) {
  const content = useContext(ModalContentContext);
  const shared = { ...props, asChild, ref, className: cx('offtake-Heading', props.className) };
  if (content && 'radix' in content) return <content.radix.Title {...shared} />;
  return <Element tag="h2" id={content?.titleId} {...shared} />;
});
