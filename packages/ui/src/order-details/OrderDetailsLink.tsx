'use client';

import type { ReactNode } from 'react';
import { ExternalIcon } from '../internals/icons.js';
import { Link } from '../internals/Link.js';
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
    <Part part="link" tag={Link} href={href} target="_blank" rel="noopener noreferrer" className="offtake-Link">
      {children}
      <ExternalIcon className="offtake-Link-icon" />
      <span className="offtake-VisuallyHidden"> ({messages['common.opensInNewTab']})</span>
    </Part>
  );
}
