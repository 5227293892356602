'use client';

import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import { Button } from '../internals/Button.js';
import { cx } from '../internals/cx.js';
import { CrossIcon } from '../internals/icons.js';
import { useOrderDialogContext } from './orderDialogContext.js';

/** Closes the dialog, after a question where typed work would be lost. Renders a `<button>`. */
export const OrderDialogClose = forwardRef<HTMLButtonElement, ComponentPropsWithoutRef<'button'>>(
  function OrderDialogClose({ children, ...props }, ref) {
    const { close, messages } = useOrderDialogContext();
    return (
      <Button
        variant="link"
        aria-label={messages['common.close']}
        {...props}
        ref={ref}
        className={cx('offtake-OrderDialog-close', props.className)}
        onClick={(event) => {
          props.onClick?.(event);
          if (!event.defaultPrevented) close();
        }}
      >
        {children ?? <CrossIcon />}
      </Button>
    );
  },
);
