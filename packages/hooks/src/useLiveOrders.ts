'use client';

import { useEffect, useSyncExternalStore } from 'react';
import { LIVE_STATES, type LiveOrders } from './liveOrders.js';
import { liveStoreOf } from './liveStore.js';
import { subscribeToNothing } from './subscribeToNothing.js';
import { useOfftake } from './useOfftake.js';

/** Whether orders are kept up to date. */
export interface UseLiveOrdersOptions {
  /** False for not at all, in a component that may not call the hook only at times. @default true */
  enabled?: boolean | undefined;
}

/**
 * Keeps what is shown of orders and products up to date while the page is seen: `useOrders`, `useOrder`, `useProducts`
 * and the like show what has changed, wherever it has changed.
 *
 * Changes come over one stream of server-sent events, which all components of a page and all tabs of a browser share;
 * where the backend has none, changed orders are looked for every 30 seconds, and nothing is read twice that has not
 * changed. A page that nobody sees goes on for a minute and then rests; it looks at once when it is seen again.
 * Failures are tried again, ever more seldom. Nothing is sent before the component is mounted.
 *
 * @returns a state that changes only when its `status` does. `off` with an `error` says that the backend lets this
 * caller see no orders (`unauthenticated`, `forbidden`), and that nothing is tried until the last component that asks
 * for it is unmounted and another one mounted.
 * @throws {Error} outside of a provider.
 * @example
 * const { status } = useLiveOrders();
 * return status === 'offline' ? <p>You are offline. This is how your orders were.</p> : null;
 */
export function useLiveOrders({ enabled = true }: UseLiveOrdersOptions = {}): LiveOrders {
  const { client, queryClient } = useOfftake();
  const store = liveStoreOf({ client, queryClient });
  useEffect(() => store.setClient(client), [store, client]);
  return useSyncExternalStore(
    enabled ? store.subscribe : subscribeToNothing,
    enabled ? store.read : readOff,
    enabled ? readConnecting : readOff,
  );
}

const readOff = () => LIVE_STATES.off;
const readConnecting = () => LIVE_STATES.connecting;
