'use client';

import { forwardRef, useEffect, type ComponentPropsWithoutRef } from 'react';
import type { AsChild } from './createParts.js';
import { cx } from './cx.js';
import { Element } from './Element.js';
import { useModal } from './modalContext.js';

export interface ModalDescriptionProps extends ComponentPropsWithoutRef<'p'>, AsChild {}

/** What a modal dialog says as soon as it opens. Renders a `<p>`. */
export const ModalDescription = forwardRef<HTMLParagraphElement, ModalDescriptionProps>(
  function ModalDescription(props, ref) {
    const { descriptionId, setIsDescribed } = useModal();
    useEffect(() => {
      setIsDescribed(true);
      return () => setIsDescribed(false);
    }, [setIsDescribed]);
    return (
      <Element
        tag="p"
        {...props}
        ref={ref}
        id={descriptionId}
        className={cx('offtake-Text', props.className)}
        data-tone="muted"
      />
    );
  },
);
