'use client';

import { forwardRef, useId, type ComponentPropsWithoutRef, type ReactNode } from 'react';
import { cx } from '../internals/cx.js';

export interface OrderDetailsSectionProps extends ComponentPropsWithoutRef<'section'> {
  heading: string;
  /** What stands beside the heading. */
  action?: ReactNode;
}

/** A group of facts under a heading. Renders a `<section>`. */
export const OrderDetailsSection = forwardRef<HTMLElement, OrderDetailsSectionProps>(function OrderDetailsSection(
  { heading, action, children, ...props },
  ref,
) {
  const id = useId();
  return (
    <section aria-labelledby={id} {...props} ref={ref} className={cx('offtake-OrderDetails-section', props.className)}>
      <div className="offtake-OrderDetails-sectionHeader">
        <h3 id={id} className="offtake-Label">
          {heading}
        </h3>
        {action}
      </div>
      {children}
    </section>
  );
});
