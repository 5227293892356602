'use client';

import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import type { AsChild } from '../internals/createParts.js';
import { Part, useOrderDetailsParts } from './orderDetailsParts.js';

export interface OrderDetailsBodyProps extends ComponentPropsWithoutRef<'div'>, AsChild {}

/** What stands beside each other where there is room. Renders a `<div>`, or nothing. */
export const OrderDetailsBody = forwardRef<HTMLDivElement, OrderDetailsBodyProps>(
  function OrderDetailsBody(props, ref) {
    const { shown } = useOrderDetailsParts('Body');
    return shown && <Part part="body" given={props} partRef={ref} />;
  },
);
