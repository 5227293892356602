'use client';

import { forwardRef, useId, type ComponentPropsWithoutRef, type ReactNode } from 'react';
import type { AsChild } from '../internals/createParts.js';
import { Part } from './orderDetailsParts.js';

export interface OrderDetailsSectionProps extends ComponentPropsWithoutRef<'section'>, AsChild {
  heading: ReactNode;
  /** What stands beside the heading. */
  action?: ReactNode;
}

/** Facts under a heading, as all others stand, for those of the host's own. Renders a `<section>`. */
export const OrderDetailsSection = forwardRef<HTMLElement, OrderDetailsSectionProps>(function OrderDetailsSection(
  { heading, action, ...props },
  ref,
) {
  const id = useId();
  if (props.asChild) return <Part part="section" tag="section" given={props} partRef={ref} />;
  const { children, ...given } = props;
  return (
    <Part part="section" tag="section" aria-labelledby={id} given={given} partRef={ref}>
      <Part part="sectionHeader">
        <h3 id={id} className="offtake-Label">
          {heading}
        </h3>
        {action}
      </Part>
      {children}
    </Part>
  );
});
