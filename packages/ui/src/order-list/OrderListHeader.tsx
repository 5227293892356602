'use client';

import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import type { AsChild } from '../internals/createParts.js';
import { Part } from './orderListParts.js';

export interface OrderListHeaderProps extends ComponentPropsWithoutRef<'header'>, AsChild {}

/** The title, and what can be done with the list as a whole. Renders a `<header>`. */
export const OrderListHeader = forwardRef<HTMLElement, OrderListHeaderProps>(function OrderListHeader(props, ref) {
  return <Part part="header" tag="header" given={props} partRef={ref} />;
});
