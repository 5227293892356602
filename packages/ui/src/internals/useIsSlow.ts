'use client';

import { useEffect, useState } from 'react';

/** After this long people wonder whether anything still happens. */
const SLOW_AFTER_MS = 6_000;

/** Whether something has been going on for so long that a word on it is due. */
export function useIsSlow(isActive: boolean): boolean {
  const [isSlow, setIsSlow] = useState(false);
  useEffect(() => {
    if (!isActive) return;
    const timer = setTimeout(() => setIsSlow(true), SLOW_AFTER_MS);
    return () => {
      clearTimeout(timer);
      setIsSlow(false);
    };
  }, [isActive]);
  return isActive && isSlow;
}
