'use client';

import type { UnixSeconds } from '@offtake/contract';
import { useCallback, useMemo, useSyncExternalStore } from 'react';
import type { OfftakeClient } from './createOfftakeClient.js';
import { onEachSecond } from './onEachSecond.js';
import { useOfftake } from './useOfftake.js';

/**
 * The time by the backend's clock, in seconds since the Unix epoch, anew each second while `isTicking`.
 *
 * @param isTicking false for the time at which the component was mounted. @default true
 * @returns null on the server and while hydrating, where no clock would agree with the visitor's.
 * @throws {Error} outside of a provider.
 * @example
 * const now = useNow();
 * const secondsLeft = now === null ? null : payment.expires_at - now;
 */
export function useNow(isTicking = true): UnixSeconds | null {
  return useNowUntil(isTicking ? Number.POSITIVE_INFINITY : null);
}

/**
 * Like {@link useNow}, up to one moment: from then on it says that moment, and causes no more renders.
 *
 * @param until null for a time that stands still.
 */
export function useNowUntil(until: UnixSeconds | null): UnixSeconds | null {
  const { client } = useOfftake();
  const clock = useMemo(() => createClock(client), [client]);
  const isTicking = until !== null;
  const subscribe = useCallback((onTick: () => void) => clock.subscribe(isTicking, onTick), [clock, isTicking]);
  return useSyncExternalStore(
    subscribe,
    () => (until === null ? clock.read() : Math.min(clock.read(), until)),
    () => null,
  );
}

/** Remembers the time between two ticks: React wants the same answer however often it asks. */
function createClock(client: OfftakeClient) {
  let now: UnixSeconds | null = null;
  return {
    read: () => (now ??= client.now()),
    subscribe(isTicking: boolean, onTick: () => void): () => void {
      now = client.now();
      if (!isTicking) return () => {};
      return onEachSecond(() => {
        now = client.now();
        onTick();
      });
    },
  };
}
