'use client';

import { useEffect, type RefObject } from 'react';
import { useLatest } from './useLatest.js';

/** How far below what is seen something counts as reached, so that it is there before it is needed. */
const AHEAD = '400px';

/** Calls back when an element comes into view while `isActive`, and at once when it is in view as that begins. */
export function useReached(element: RefObject<Element | null>, isActive: boolean, onReach: () => void): void {
  const latest = useLatest(onReach);
  useEffect(() => {
    if (!isActive || !element.current || typeof IntersectionObserver === 'undefined') return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) latest.current();
      },
      { rootMargin: `0px 0px ${AHEAD}` },
    );
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element, isActive, latest]);
}
