'use client';

import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import { cx } from '../internals/cx.js';
import { ExternalIcon } from '../internals/icons.js';
import { useOrderDetailsContext } from './orderDetailsContext.js';

/** A link to somewhere else, in a tab of its own; `href` is one that `toSafeUrl` has let through. Renders an `<a>`. */
export const OrderDetailsLink = forwardRef<HTMLAnchorElement, ComponentPropsWithoutRef<'a'>>(function OrderDetailsLink(
  { children, ...props },
  ref,
) {
  const { messages } = useOrderDetailsContext();
  return (
    <a
      target="_blank"
      rel="noopener noreferrer"
      {...props}
      ref={ref}
      className={cx('offtake-Link offtake-OrderDetails-link', props.className)}
    >
      {children}
      <ExternalIcon className="offtake-Link-icon" />
      <span className="offtake-VisuallyHidden"> ({messages['common.opensInNewTab']})</span>
    </a>
  );
});
