'use client';

import type { ReactNode } from 'react';
import { ExternalIcon } from '../internals/icons.js';
import { Link } from '../internals/Link.js';
import { Part, useTimelineParts } from './orderStatusTimelineParts.js';

export interface OrderStatusTimelineLinkProps {
  /** An address that `toSafeUrl` has let through. */
  href: string;
  children: ReactNode;
}

/** A link to a registry or a certificate, in a tab of its own. Renders an `<a>`. */
export function OrderStatusTimelineLink({ href, children }: OrderStatusTimelineLinkProps) {
  const { messages } = useTimelineParts('Facts');
  return (
    <Part part="link" tag={Link} href={href} target="_blank" rel="noopener noreferrer" className="offtake-Link">
      {children}
      <ExternalIcon className="offtake-Link-icon" />
      <span className="offtake-VisuallyHidden"> ({messages['common.opensInNewTab']})</span>
    </Part>
  );
}
