'use client';

import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import { cx } from './cx.js';
import { flag } from './flag.js';

export interface ButtonProps extends ComponentPropsWithoutRef<'button'> {
  /** @default 'secondary' */
  variant?: 'primary' | 'secondary' | 'danger' | 'link' | undefined;
  /** Shows that something is under way; the button keeps its place and its focus, and does nothing. */
  isPending?: boolean | undefined;
}

/** A button in the look of the library. Renders a `<button>`. */
export const Button = forwardRef<HTMLButtonElement, ButtonProps>(function Button(props, ref) {
  const { variant = 'secondary', isPending = false, className, onClick, children, ...rest } = props;
  return (
    <button
      type="button"
      {...rest}
      ref={ref}
      className={cx('offtake-Button', className)}
      data-variant={variant}
      data-pending={flag(isPending)}
      aria-disabled={isPending || undefined}
      onClick={(event) => {
        if (isPending) event.preventDefault();
        else onClick?.(event);
      }}
    >
      {isPending && <span className="offtake-Spinner" aria-hidden="true" />}
      {children}
    </button>
  );
});
