'use client';

import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import type { AsChild } from '../internals/createParts.js';
import { CancelOrderDialogConfirm } from './CancelOrderDialogConfirm.js';
import { CancelOrderDialogKeep } from './CancelOrderDialogKeep.js';
import { Part } from './cancelOrderDialogParts.js';

export interface CancelOrderDialogFooterProps extends ComponentPropsWithoutRef<'footer'>, AsChild {}

/** To keep the order, which comes first, or to cancel it. Renders a `<footer>`. */
export const CancelOrderDialogFooter = forwardRef<HTMLElement, CancelOrderDialogFooterProps>(
  function CancelOrderDialogFooter(props, ref) {
    return (
      <Part part="footer" tag="footer" className="offtake-Dialog-footer" given={props} partRef={ref}>
        <CancelOrderDialogKeep />
        <CancelOrderDialogConfirm />
      </Part>
    );
  },
);
