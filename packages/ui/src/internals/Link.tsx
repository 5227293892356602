'use client';

import type { LinkProps } from '../provider/OfftakeComponents.js';
import { useUi } from '../provider/uiContext.js';

/** The host's link, or an `<a>`. */
export function Link(props: LinkProps) {
  const { Link: HostLink = 'a' } = useUi().components ?? {};
  return <HostLink {...props} />;
}
