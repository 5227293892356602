'use client';

import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import { cx } from '../internals/cx.js';
import { useOrderDetailsContext } from './orderDetailsContext.js';

const LINES = 7;

/** The outline of an order until it is read. Renders a `<div>`, or nothing. */
export const OrderDetailsSkeleton = forwardRef<HTMLDivElement, ComponentPropsWithoutRef<'div'>>(
  function OrderDetailsSkeleton(props, ref) {
    const { state, messages } = useOrderDetailsContext();
    if (state !== 'loading') return null;
    return (
      <div {...props} ref={ref} className={cx('offtake-OrderDetails-skeleton', props.className)} role="status">
        <span className="offtake-VisuallyHidden">{messages['common.loading']}</span>
        <span className="offtake-Skeleton offtake-Summary-figurePlaceholder" />
        {Array.from({ length: LINES }, (_, index) => (
          <span key={index} className="offtake-Skeleton offtake-OrderDetails-skeletonLine" />
        ))}
      </div>
    );
  },
);
