'use client';

import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import type { AsChild } from '../internals/createParts.js';
import { Part, useOrderListParts } from './orderListParts.js';

export interface OrderListTitleProps extends Omit<ComponentPropsWithoutRef<'h2'>, 'id'>, AsChild {
  /**
   * Leaves it to assistive technology alone, where the page has a heading of its own: the list still has its name.
   * @default false
   */
  isUnseen?: boolean | undefined;
}

/** What the list is called. Renders an `<h2>`, to which the list refers. */
export const OrderListTitle = forwardRef<HTMLHeadingElement, OrderListTitleProps>(function OrderListTitle(
  { isUnseen = false, ...props },
  ref,
) {
  const { titleId, messages } = useOrderListParts('Title');
  const className = isUnseen ? 'offtake-VisuallyHidden' : 'offtake-Heading';
  return (
    <Part part="title" tag="h2" id={titleId} className={className} given={props} partRef={ref}>
      {messages['orderList.title']}
    </Part>
  );
});
