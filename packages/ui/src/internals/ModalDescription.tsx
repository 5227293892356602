'use client';

import { forwardRef, useContext, type ComponentPropsWithoutRef } from 'react';
import type { AsChild } from './createParts.js';
import { cx } from './cx.js';
import { Element } from './Element.js';
import { ModalContentContext } from './modalContext.js';

export interface ModalDescriptionProps extends Omit<ComponentPropsWithoutRef<'p'>, 'id'>, AsChild {}

/** What a modal dialog says as soon as it opens. Renders a `<p>`, to whose id the dialog refers. */
export const ModalDescription = forwardRef<HTMLParagraphElement, ModalDescriptionProps>(function ModalDescription(
  { asChild = false, ...props },
  ref,
) {
  const content = useContext(ModalContentContext);
  const shared = { ...props, asChild, ref, className: cx('offtake-Text', props.className), 'data-tone': 'muted' };
  if (content && 'radix' in content) return <content.radix.Description {...shared} />;
  return <Element tag="p" id={content?.descriptionId} {...shared} />;
});
