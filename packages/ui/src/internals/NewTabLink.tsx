'use client';

import type { LinkProps } from '../provider/OfftakeComponents.js';
import { ExternalIcon } from './icons.js';
import { Link } from './Link.js';

export interface NewTabLinkProps extends LinkProps {
  /** Says so to those who do not see the picture. */
  newTabLabel: string;
}

/** A link to somewhere else, in a tab of its own, marked as such. Renders an `<a>`. */
export function NewTabLink({ newTabLabel, children, ...props }: NewTabLinkProps) {
  return (
    <Link target="_blank" rel="noopener noreferrer" {...props}>
      {children}
      <ExternalIcon className="offtake-Link-icon" />
      <span className="offtake-VisuallyHidden"> ({newTabLabel})</span>
    </Link>
  );
}
