'use client';

import { useState, useSyncExternalStore } from 'react';

/** No row is less tall than that, in CSS pixels. */
const ROW_HEIGHT_MIN = 32;

/**
 * How many rows are rendered before what leaves rows out is there. A list that is long when it is first rendered, as one
 * that is come back to, begins with a screen of them; one that becomes long has all of them, and keeps them until then.
 */
export function useFirstRows(isLong: boolean): number {
  const isHydrating = useSyncExternalStore(
    subscribeToNothing,
    () => false,
    () => true,
  );
  const [count] = useState(() => {
    return isLong && !isHydrating ? Math.ceil(window.innerHeight / ROW_HEIGHT_MIN) : Infinity;
  });
  return count;
}

function subscribeToNothing() {
  return () => {};
}
