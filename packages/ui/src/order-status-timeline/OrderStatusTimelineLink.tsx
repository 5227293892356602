'use client';

import type { ReactNode } from 'react';
import { NewTabLink } from '../internals/NewTabLink.js';
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
