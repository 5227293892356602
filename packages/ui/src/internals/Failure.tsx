'use client';

import type { OfftakeError } from '@offtake/hooks';
import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import type { Messages } from '../messages/en.js';
import type { common } from '../messages/en/common.js';
import type { errors } from '../messages/en/errors.js';
import { errorMessage } from '../messages/errorMessage.js';
import { Button } from './Button.js';
import { cx } from './cx.js';
import { AlertIcon } from './icons.js';
import { Notice } from './Notice.js';

export interface FailureProps extends ComponentPropsWithoutRef<'div'> {
  /** What could not be done. */
  text: string;
  error: OfftakeError | null;
  /** Whether it is being tried again. */
  isFetching: boolean;
  retry: () => void;
  messages: Pick<Messages, keyof typeof common | keyof typeof errors>;
}

/** What could not be read and why, and a button to try again. Renders a `<div>`. */
export const Failure = forwardRef<HTMLDivElement, FailureProps>(function Failure(
  { text, error, isFetching, retry, messages, className, ...props },
  ref,
) {
  return (
    <div {...props} ref={ref} className={cx('offtake-Summary-failure', className)}>
      <Notice icon={AlertIcon} tone="danger" role="alert">
        {text} {errorMessage(messages, error)}
      </Notice>
      <Button isPending={isFetching} onClick={retry}>
        {messages['common.retry']}
      </Button>
    </div>
  );
});
