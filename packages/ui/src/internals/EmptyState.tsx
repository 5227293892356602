'use client';

import type { EmptyStateProps } from '../provider/OfftakeComponents.js';
import { useUi } from '../provider/uiContext.js';
import { InfoIcon } from './icons.js';
import { Notice } from './Notice.js';

/** What stands where nothing is: the host's, or a notice. */
export function EmptyState(props: EmptyStateProps) {
  const { EmptyState: HostEmptyState = OwnEmptyState } = useUi().components ?? {};
  return <HostEmptyState {...props} />;
}

function OwnEmptyState(props: EmptyStateProps) {
  return <Notice icon={InfoIcon} {...props} />;
}
