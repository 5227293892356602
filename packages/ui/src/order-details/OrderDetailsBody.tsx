'use client';

import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import { cx } from '../internals/cx.js';
import { useOrderDetailsContext } from './orderDetailsContext.js';

/** What stands beside each other where there is room. Renders a `<div>`, or nothing. */
export const OrderDetailsBody = forwardRef<HTMLDivElement, ComponentPropsWithoutRef<'div'>>(
  function OrderDetailsBody(props, ref) {
    const { shown } = useOrderDetailsContext();
    if (shown === null) return null;
    return <div {...props} ref={ref} className={cx('offtake-OrderDetails-body', props.className)} />;
  },
);
