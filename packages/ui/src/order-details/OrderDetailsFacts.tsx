'use client';

import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import { cx } from '../internals/cx.js';
import { useOrderDetailsContext } from './orderDetailsContext.js';

/** What is known about the order, one section below the other. Renders a `<div>`, or nothing. */
export const OrderDetailsFacts = forwardRef<HTMLDivElement, ComponentPropsWithoutRef<'div'>>(
  function OrderDetailsFacts(props, ref) {
    const { shown } = useOrderDetailsContext();
    if (shown === null) return null;
    return <div {...props} ref={ref} className={cx('offtake-OrderDetails-facts', props.className)} />;
  },
);
