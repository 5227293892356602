'use client';

import { forwardRef, useRef, type ComponentPropsWithoutRef } from 'react';
import { Button } from '../internals/Button.js';
import { cx } from '../internals/cx.js';
import { CheckIcon, CopyIcon } from '../internals/icons.js';
import { useOrderDetailsContext } from './orderDetailsContext.js';
import { useCopy } from './useCopy.js';

export interface OrderDetailsIdProps extends Omit<ComponentPropsWithoutRef<'span'>, 'children'> {
  /** What the id is of, in words. */
  name: string;
  value: string;
}

/** An id, and a button that copies it and says so. Renders a `<span>`. */
export const OrderDetailsId = forwardRef<HTMLSpanElement, OrderDetailsIdProps>(function OrderDetailsId(
  { name, value, ...props },
  ref,
) {
  const { messages } = useOrderDetailsContext();
  const text = useRef<HTMLElement>(null);
  const { state, copy } = useCopy(value, text);
  const Icon = state === 'copied' ? CheckIcon : CopyIcon;
  return (
    <span {...props} ref={ref} className={cx('offtake-OrderDetails-id', props.className)} data-state={state}>
      <code ref={text} className="offtake-OrderDetails-code" dir="ltr">
        {value}
      </code>
      <Button
        variant="link"
        className="offtake-OrderDetails-copy"
        aria-label={messages['orderDetails.copyLabel']({ name })}
        onClick={copy}
      >
        <Icon />
      </Button>
      <span className="offtake-OrderDetails-copyStatus" role="status">
        {state === 'copied' && messages['orderDetails.copied']}
        {state === 'failed' && messages['orderDetails.notCopied']}
      </span>
    </span>
  );
});
