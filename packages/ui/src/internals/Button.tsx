'use client';

import { forwardRef } from 'react';
import type { ButtonProps } from '../provider/OfftakeComponents.js';
import { useUi } from '../provider/uiContext.js';
import { cx } from './cx.js';
import { Element } from './Element.js';
import { flag } from './flag.js';

export type { ButtonProps };

/** The host's button, or one in the look of the library. Renders a `<button>`. */
export const Button = forwardRef<HTMLButtonElement, ButtonProps>(function Button(props, ref) {
  const { Button: HostButton = OwnButton } = useUi().components ?? {};
  return <HostButton type="button" {...props} ref={ref} />;
});

const OwnButton = forwardRef<HTMLButtonElement, ButtonProps>(function OwnButton(props, ref) {
  const { variant = 'secondary', isPending = false, className, onClick, children, ...rest } = props;
  return (
    <Element
      tag="button"
      {...rest}
      ref={ref}
      className={cx('offtake-Button', className)}
      data-variant={variant}
      data-pending={flag(isPending)}
      aria-disabled={isPending || undefined}
      onClick={(event: React.MouseEvent<HTMLButtonElement>) => {
        if (isPending) event.preventDefault();
        else onClick?.(event);
      }}
    >
      {isPending && !rest.asChild ? (
        <>
          <span className="offtake-Spinner" aria-hidden="true" />
          {children}
        </>
      ) : (
        children
      )}
    </Element>
  );
});
