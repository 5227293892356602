'use client';

import { forwardRef } from 'react';
import { ModalTitle, type ModalTitleProps } from '../internals/ModalTitle.js';
import { Part, useCancelOrderDialogParts } from './cancelOrderDialogParts.js';
import { cancelOrderTitle } from './cancelOrderWords.js';

export interface CancelOrderDialogTitleProps extends ModalTitleProps {}

/** What is asked, or what became of it. Renders an `<h2>`. */
export const CancelOrderDialogTitle = forwardRef<HTMLHeadingElement, CancelOrderDialogTitleProps>(
  function CancelOrderDialogTitle(props, ref) {
    const { state, messages } = useCancelOrderDialogParts('Title');
    return (
      <Part part="title" tag={ModalTitle} given={props} partRef={ref}>
        {cancelOrderTitle(state, messages)}
      </Part>
    );
  },
);
