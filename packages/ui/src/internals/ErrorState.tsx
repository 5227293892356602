'use client';

import type { ErrorStateProps } from '../provider/OfftakeComponents.js';
import { useUi } from '../provider/uiContext.js';
import { Button } from './Button.js';
import { cx } from './cx.js';
import { AlertIcon } from './icons.js';
import { Notice } from './Notice.js';

/** What stands where something could not be loaded: the host's, or a notice with a button below it. */
export function ErrorState(props: ErrorStateProps) {
  const { ErrorState: HostErrorState = OwnErrorState } = useUi().components ?? {};
  return <HostErrorState {...props} />;
}

function OwnErrorState({ children, onRetry, retryLabel, isRetrying, className }: ErrorStateProps) {
  return (
    <div className={cx('offtake-ErrorState', className)}>
      <Notice icon={AlertIcon} tone="danger" role="alert">
        {children}
      </Notice>
      <Button isPending={isRetrying} onClick={onRetry}>
        {retryLabel}
      </Button>
    </div>
  );
}
