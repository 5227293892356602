'use client';

import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import type { AsChild } from '../internals/createParts.js';
import { OrderFormDescription } from './OrderFormDescription.js';
import { Part } from './orderFormParts.js';
import { OrderFormTitle } from './OrderFormTitle.js';

export interface OrderFormHeaderProps extends ComponentPropsWithoutRef<'header'>, AsChild {}

/** Title and description, unless it is given others. Renders a `<header>`. */
export const OrderFormHeader = forwardRef<HTMLElement, OrderFormHeaderProps>(function OrderFormHeader(props, ref) {
  return (
    <Part part="header" tag="header" className="offtake-Header" given={props} partRef={ref}>
      <OrderFormTitle />
      <OrderFormDescription />
    </Part>
  );
});
