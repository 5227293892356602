'use client';

import { useLayoutEffect, type RefObject } from 'react';

/** What goes on speaking or has nothing to hide. */
const LEFT_ALONE = '[inert], [aria-hidden], [aria-live], script, style, link, template';

/**
 * Takes everything outside of an element from pointers, keyboard and assistive technology while it is there, out of a
 * shadow tree too.
 */
export function useInertOutside(element: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const outside = element.current ? outsideOf(element.current) : [];
    // Both: not every assistive technology takes the one for the other yet.
    for (const each of outside) Object.assign(each, { inert: true, ariaHidden: 'true' });
    return () => {
      for (const each of outside) Object.assign(each, { inert: false, ariaHidden: null });
    };
  }, [element]);
}

function outsideOf(inside: Element): HTMLElement[] {
  const parent = inside.parentNode;
  const siblings = parent ? [...parent.children] : [];
  const outside = siblings.filter(
    (sibling) => sibling instanceof HTMLElement && sibling !== inside && !sibling.matches(LEFT_ALONE),
  );
  const next = parent instanceof ShadowRoot ? parent.host : parent;
  const further = next instanceof Element && next !== document.documentElement ? outsideOf(next) : [];
  return [...outside, ...further].filter((each) => each instanceof HTMLElement);
}
