'use client';

import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import type { AsChild } from '../internals/createParts.js';
import { OrderDetailsActions } from './OrderDetailsActions.js';
import { OrderDetailsBadge } from './OrderDetailsBadge.js';
import { Part, useOrderDetailsParts } from './orderDetailsParts.js';
import { OrderDetailsSubtitle } from './OrderDetailsSubtitle.js';
import { OrderDetailsTitle } from './OrderDetailsTitle.js';

export interface OrderDetailsHeaderProps extends ComponentPropsWithoutRef<'div'>, AsChild {}

/** What it is, where it stands in a word, and what can be done with it. Renders a `<div>`, or nothing. */
export const OrderDetailsHeader = forwardRef<HTMLDivElement, OrderDetailsHeaderProps>(
  function OrderDetailsHeader(props, ref) {
    const { shown } = useOrderDetailsParts('Header');
    if (shown === null) return null;
    return (
      <Part part="header" given={props} partRef={ref}>
        <Part part="heading">
          <OrderDetailsTitle />
          <OrderDetailsBadge />
          <OrderDetailsSubtitle />
        </Part>
        <OrderDetailsActions />
      </Part>
    );
  },
);
