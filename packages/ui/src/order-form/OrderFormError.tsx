'use client';

import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import type { AsChild } from '../internals/createParts.js';
import { OrderFormErrorNotice } from './OrderFormErrorNotice.js';
import { Part, useOrderFormParts } from './orderFormParts.js';

export interface OrderFormErrorProps extends ComponentPropsWithoutRef<'div'>, AsChild {}

/**
 * Why the last try to order did not succeed. Renders a `<div>`, or nothing. Nothing behind the review either, where it
 * is said too.
 */
export const OrderFormError = forwardRef<HTMLDivElement, OrderFormErrorProps>(function OrderFormError(props, ref) {
  const { state } = useOrderFormParts('Error').form;
  if ('intent' in state || !('error' in state) || state.error === null) return null;
  return (
    <Part part="error" given={props} partRef={ref}>
      <OrderFormErrorNotice />
    </Part>
  );
});
