'use client';

import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import type { AsChild } from '../internals/createParts.js';
import { ShieldIcon } from '../internals/icons.js';
import { may } from '../internals/may.js';
import { Notice } from '../internals/Notice.js';
import { Part, useOrderFormParts } from './orderFormParts.js';

export interface OrderFormNotAllowedProps extends ComponentPropsWithoutRef<'div'>, AsChild {}

/** That the visitor may look, but not order. Renders a `<div>`, or nothing where they may. */
export const OrderFormNotAllowed = forwardRef<HTMLDivElement, OrderFormNotAllowedProps>(
  function OrderFormNotAllowed(props, ref) {
    const { form, messages } = useOrderFormParts('NotAllowed');
    if (may(form.config.data, 'order.create')) return null;
    return (
      <Part part="notAllowed" given={props} partRef={ref}>
        <Notice icon={ShieldIcon}>{messages['orderForm.notAllowed']}</Notice>
      </Part>
    );
  },
);
