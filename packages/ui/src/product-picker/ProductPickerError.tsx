'use client';

import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import type { AsChild } from '../internals/createParts.js';
import { ErrorState } from '../internals/ErrorState.js';
import { errorMessage } from '../messages/errorMessage.js';
import { Part, useProductPickerParts } from './productPickerParts.js';

export interface ProductPickerErrorProps extends ComponentPropsWithoutRef<'div'>, AsChild {}

/** Why the products could not be loaded, and the way to try again. Renders a `<div>`, or nothing when they could. */
export const ProductPickerError = forwardRef<HTMLDivElement, ProductPickerErrorProps>(
  function ProductPickerError(props, ref) {
    const { products, messages } = useProductPickerParts('Error');
    if (products.data || !products.error) return null;
    return (
      <Part part="error" given={props} partRef={ref}>
        <ErrorState
          error={products.error}
          isRetrying={products.isFetching}
          retryLabel={messages['common.retry']}
          onRetry={() => void products.refetch()}
        >
          {messages['productPicker.failed']} {errorMessage(messages, products.error)}
        </ErrorState>
      </Part>
    );
  },
);
