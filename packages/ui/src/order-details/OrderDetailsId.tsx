'use client';

import { forwardRef, useRef, type ComponentPropsWithoutRef } from 'react';
import { Button } from '../internals/Button.js';
import { CheckIcon, CopyIcon } from '../internals/icons.js';
import { Part, useOrderDetailsParts } from './orderDetailsParts.js';
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
  const { messages } = useOrderDetailsParts('Id');
  const text = useRef<HTMLElement>(null);
  const { state, copy } = useCopy(value, text);
  const Icon = state === 'copied' ? CheckIcon : CopyIcon;
  return (
    <Part part="id" tag="span" given={props} partRef={ref} state={{ state }}>
      <Part part="code" tag="code" dir="ltr" partRef={text}>
        {value}
      </Part>
      <Part
        part="copy"
        tag={Button}
        variant="link"
        aria-label={messages['orderDetails.copyLabel']({ name })}
        onClick={copy}
      >
        <Icon />
      </Part>
      <Part part="copyStatus" tag="span" role="status">
        {state === 'copied' && messages['orderDetails.copied']}
        {state === 'failed' && messages['orderDetails.notCopied']}
      </Part>
    </Part>
  );
});
