'use client';

import { forwardRef, useMemo, useRef, type ComponentPropsWithoutRef } from 'react';
import { useOfftake } from '@offtake/hooks';
import { UiContext, useUi, type UiOptions } from '../provider/uiContext.js';
import { themeOf, useAppearance } from '../provider/useAppearance.js';
import type { AsChild } from './createParts.js';
import { cx } from './cx.js';
import { directionOf } from './directionOf.js';
import { Element } from './Element.js';
import { useComposedRef } from './useComposedRef.js';

export interface RootProps extends ComponentPropsWithoutRef<'div'>, AsChild {
  /** What is said of the interface inside. @default what is said around */
  ui?: UiOptions | undefined;
  /** A landmark of its own where a header and a footer belong to it. @default 'div' */
  element?: 'div' | 'section' | undefined;
}

/**
 * The outermost element of every component: the one place where tokens are read and nothing above is touched.
 * Renders a `<div>`.
 */
export const Root = forwardRef<HTMLDivElement, RootProps>(function Root(
  { ui: given, element: tag = 'div', className, ...props },
  ref,
) {
  const around = useUi();
  const offtake = useOfftake();
  const ui = given ?? around;
  const { appearance, locale = offtake.locale } = ui;
  const element = useRef<HTMLDivElement>(null);
  useAppearance(element, appearance);
  // Custom properties are inherited: to set them again further in would only hide what a host sets there.
  const inside = useMemo(() => ({ ...ui, appearance: undefined }), [ui]);
  return (
    <UiContext.Provider value={inside}>
      <Element
        tag={tag}
        lang={locale}
        dir={directionOf(locale)}
        data-theme={themeOf(appearance)}
        {...props}
        ref={useComposedRef(ref, element)}
        className={cx('offtake-Root', className)}
      />
    </UiContext.Provider>
  );
});
