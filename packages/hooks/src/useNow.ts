'use client';

import type { UnixSeconds } from '@offtake/contract';
import { useCallback, useSyncExternalStore } from 'react';
import { useOfftake } from './useOfftake.js';

const TICK_MS = 1_000;

/**
 * The time by the backend's clock, anew each second while `isTicking`.
 *
 * @returns null on the server and while hydrating, where no clock would agree with the visitor's.
 */
export function useNow(isTicking = true): UnixSeconds | null {
  const { client } = useOfftake();
  const subscribe = useCallback(
    (onTick: () => void) => {
      if (!isTicking) return () => {};
      const timer = setInterval(onTick, TICK_MS);
      return () => clearInterval(timer);
    },
    [isTicking],
  );
  return useSyncExternalStore(
    subscribe,
    () => client.now(),
    () => null,
  );
}
