'use client';

import type { ReactNode } from 'react';
import { Icon } from '../internals/icons.js';
import type { Messages } from '../messages/en.js';

export interface OrderStatusTimelineLinkProps {
  /** An address that `toSafeUrl` has let through. */
  href: string;
  messages: Messages;
  children: ReactNode;
}

/** A link to a registry or a certificate, in a tab of its own. Renders an `<a>`. */
export function OrderStatusTimelineLink({ href, messages, children }: OrderStatusTimelineLinkProps) {
  return (
    <a className="offtake-Link offtake-OrderStatusTimeline-link" href={href} target="_blank" rel="noopener noreferrer">
      {children}
      <Icon name="external" className="offtake-OrderStatusTimeline-linkIcon" />
      <span className="offtake-VisuallyHidden"> ({messages['common.opensInNewTab']})</span>
    </a>
  );
}
