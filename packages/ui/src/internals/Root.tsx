'use client';

import { useOfftake } from '@offtake/hooks';
import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import { cx } from './cx.js';
import { directionOf } from './directionOf.js';

/**
 * The outermost element of every component: the one place where tokens are read and nothing above is touched.
 * Renders a `<div>`.
 */
export const Root = forwardRef<HTMLDivElement, ComponentPropsWithoutRef<'div'>>(function Root(
  { className, ...props },
  ref,
) {
  const { locale } = useOfftake();
  return <div lang={locale} dir={directionOf(locale)} {...props} ref={ref} className={cx('offtake-Root', className)} />;
});
