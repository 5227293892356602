'use client';

import { useEffect, type RefObject } from 'react';

/** What is inert already, goes on speaking or has nothing to reach. */
const LEFT_ALONE = '[inert], [aria-live], script, style, link, template';

/**
 * Takes everything outside of an element from pointers, keyboard and assistive technology while it is there, out of a
 * shadow tree too: Radix hides what is outside of its host alone, and loses sight of the focus in it. An effect after
 * those of the children, so that Radix's guards at the ends of the document cannot take the focus either.
 */
export function useInertOutside(element: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const outside = element.current ? outsideOf(element.current) : [];
    for (const each of outside) each.inert = true;
    return () => {
      for (const each of outside) each.inert = false;
    };
  }, [element]);
}

function outsideOf(inside: Element): HTMLElement[] {
  const parent = inside.parentNode;
  const siblings = parent ? [...parent.children] : [];
  const outside = siblings.filter((sibling) => sibling !== inside && !sibling.matches(LEFT_ALONE));
  const next = parent instanceof ShadowRoot ? parent.host : parent;
  const further = next instanceof Element && next !== document.documentElement ? outsideOf(next) : [];
  return [...outside, ...further].filter((each) => each instanceof HTMLElement);
}
