'use client';

import type { ReactNode } from 'react';
import { ExternalIcon } from '../internals/icons.js';
import type { TimelineMessages } from './timelineMessages.js';

export interface OrderStatusTimelineLinkProps {
  /** An address that `toSafeUrl` has let through. */
  href: string;
  messages: TimelineMessages;
  children: ReactNode;
}

/** A link to a registry or a certificate, in a tab of its own. Renders an `<a>`. */
export function OrderStatusTimelineLink({ href, messages, children }: OrderStatusTimelineLinkProps) {
  return (
    <a className="offtake-Link offtake-OrderStatusTimeline-link" href={href} target="_blank" rel="noopener noreferrer">
      {children}
      <ExternalIcon className="offtake-Link-icon" />
      <span className="offtake-VisuallyHidden"> ({messages['common.opensInNewTab']})</span>
    </a>
  );
}
