'use client';

import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import type { AsChild } from '../internals/createParts.js';
import { Part, useOrderDetailsParts } from './orderDetailsParts.js';

export interface OrderDetailsFactsProps extends ComponentPropsWithoutRef<'div'>, AsChild {}

/** What is known about the order, one section below the other. Renders a `<div>`, or nothing. */
export const OrderDetailsFacts = forwardRef<HTMLDivElement, OrderDetailsFactsProps>(
  function OrderDetailsFacts(props, ref) {
    const { shown } = useOrderDetailsParts('Facts');
    return shown && <Part part="facts" given={props} partRef={ref} />;
  },
);
