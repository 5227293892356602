'use client';

import type { ReactNode } from 'react';
import { NewTabLink } from '../internals/NewTabLink.js';
import { Part, useOrderDetailsParts } from './orderDetailsParts.js';

export interface OrderDetailsLinkProps {
  /** An address that `toSafeUrl` has let through. */
  href: string;
  children: ReactNode;
}

/** A link to somewhere else, in a tab of its own. Renders an `<a>`. */
export function OrderDetailsLink({ href, children }: OrderDetailsLinkProps) {
  const { messages } = useOrderDetailsParts('Deliveries');
  return (
    <Part
      part="link"
      tag={NewTabLink}
      newTabLabel={messages['common.opensInNewTab']}
      href={href}
      className="offtake-Link"
    >
      {children}
    </Part>
  );
}
