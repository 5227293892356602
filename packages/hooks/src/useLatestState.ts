'use client';

import { useRef, useState } from 'react';

/** A state of React's, and the value last written to it. */
export interface LatestState<TValue> {
  /** The value of this render. */
  value: TValue;
  /** The value last written, also before React has rendered it. For handlers and effects. Stable. */
  read: () => TValue;
  /** Stable. */
  write: (next: TValue) => void;
}

/** Like `useState`, for what two calls in one tick must both see: a second `place()` has to know of the first. */
export function useLatestState<TValue extends object>(initial: TValue): LatestState<TValue> {
  const [value, setValue] = useState(initial);
  const latest = useRef(initial);
  const [access] = useState(() => ({
    read: () => latest.current,
    write: (next: TValue) => {
      latest.current = next;
      setValue(next);
    },
  }));
  return { value, ...access };
}
