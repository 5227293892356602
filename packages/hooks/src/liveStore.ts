import type { QueryClient } from '@tanstack/react-query';
import type { OfftakeClient } from './createOfftakeClient.js';
import { LIVE_STATES, type LiveOrders } from './liveOrders.js';
import { OfftakeError } from './OfftakeError.js';
import type { Cache } from './orderCache.js';
import { queryKeys } from './queryKeys.js';

/** What all components of a page share that show live orders of one caller out of one cache. */
export interface LiveStore {
  /** Starts it with the first listener, and ends it when the last one is gone and no other comes at once. */
  readonly subscribe: (onChange: () => void) => () => void;
  readonly read: () => LiveOrders;
  /** Goes on with another client of the same backend and caller. */
  setClient(client: OfftakeClient): void;
}

const storesByCache = new WeakMap<QueryClient, Map<string, LiveStore>>();

/** The store of a cache, made when it is asked for first. */
export function liveStoreOf({ client, queryClient }: Cache): LiveStore {
  const stores = storesByCache.get(queryClient) ?? new Map<string, LiveStore>();
  storesByCache.set(queryClient, stores);
  const key = JSON.stringify(queryKeys.all(client));
  const store = stores.get(key) ?? createLiveStore({ client, queryClient });
  stores.set(key, store);
  return store;
}

function createLiveStore(cache: Cache): LiveStore {
  const listeners = new Set<() => void>();
  let state = LIVE_STATES.connecting;
  let end: (() => void) | null = null;

  function setState(next: LiveOrders): void {
    if (next === state) return;
    state = next;
    for (const listener of listeners) listener();
  }

  function endIfUnused(): void {
    if (listeners.size > 0) return;
    end?.();
    end = null;
    state = LIVE_STATES.connecting;
  }

  return {
    subscribe(onChange) {
      listeners.add(onChange);
      end ??= startSession(cache, setState);
      return () => {
        listeners.delete(onChange);
        // Where one page takes the place of another, the next listener comes before this.
        queueMicrotask(endIfUnused);
      };
    },
    read: () => state,
    setClient(client) {
      cache.client = client;
    },
  };
}

/** Loads the code of it, which no page needs to be shown. @returns what ends it. */
function startSession(cache: Cache, setState: (state: LiveOrders) => void): () => void {
  let isOver = false;
  let end: (() => void) | null = null;

  async function load(): Promise<void> {
    const { createLiveSession, browserEnvironment } = await import('./live/liveUpdates.js');
    if (!isOver) end = createLiveSession({ cache, environment: browserEnvironment, onChange: setState });
  }

  load().catch((cause: unknown) => {
    const message = 'The code of live updates could not be loaded, so orders are as they were read.';
    if (!isOver) setState({ status: 'off', error: new OfftakeError({ code: 'network_error', message, cause }) });
  });
  return () => {
    isOver = true;
    end?.();
  };
}
