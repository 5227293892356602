'use client';

import { useState, useSyncExternalStore } from 'react';

/** How tall a row is where nothing is set otherwise, in CSS pixels. */
export const ROW_HEIGHT_USUAL = 46;

/**
 * How many rows are rendered before what leaves rows out is there. A list that is long when it is first rendered, as
 * one that is come back to, begins with a screen of them; one that becomes long has all of them, and keeps them until
 * then.
 */
export function useFirstRows(isLong: boolean): number {
  const isHydrating = useSyncExternalStore(
    subscribeToNothing,
    () => false,
    () => true,
  );
  const [count] = useState(() => {
    return isLong && !isHydrating ? Math.ceil(window.innerHeight / ROW_HEIGHT_USUAL) : Infinity;
  });
  return count;
}

function subscribeToNothing() {
  return () => {};
}
