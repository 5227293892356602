'use client';

import { useEffect, useRef, type RefObject } from 'react';

/** A value as it was last rendered, for handlers that keep their identity. */
export function useLatest<TValue>(value: TValue): RefObject<TValue> {
  const latest = useRef(value);
  useEffect(() => {
    latest.current = value;
  });
  return latest;
}
