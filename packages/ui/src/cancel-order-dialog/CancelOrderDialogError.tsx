'use client';

import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import type { AsChild } from '../internals/createParts.js';
import { AlertIcon } from '../internals/icons.js';
import { Notice } from '../internals/Notice.js';
import { errorMessage } from '../messages/errorMessage.js';
import { Part, useCancelOrderDialogParts } from './cancelOrderDialogParts.js';

export interface CancelOrderDialogErrorProps extends ComponentPropsWithoutRef<'div'>, AsChild {}

/** Why the last attempt failed. Renders a `<div>`, or nothing. */
export const CancelOrderDialogError = forwardRef<HTMLDivElement, CancelOrderDialogErrorProps>(
  function CancelOrderDialogError(props, ref) {
    const { state, messages } = useCancelOrderDialogParts('Error');
    if (state.step !== 'asking' || !state.error) return null;
    return (
      <Part part="error" given={props} partRef={ref}>
        <Notice icon={AlertIcon} tone="danger" role="alert">
          {errorMessage(messages, state.error)}
        </Notice>
      </Part>
    );
  },
);
