import type { OfftakeError } from './OfftakeError.js';

/** How orders are kept up to date. */
export interface LiveOrders {
  /**
   * - `connecting`: it is not known yet.
   * - `live`: changes come as they happen, over a stream of this tab's or of another one.
   * - `polling`: there is no stream, or not at the moment; one looks for changes every half a minute.
   * - `offline`: there is no connection; one looks at once when it is back.
   * - `off`: nothing is kept up to date: it is not asked for, or `error` says why.
   */
  status: 'connecting' | 'live' | 'polling' | 'offline' | 'off';
  /** Why it is `off`: `unauthenticated`, for example. Null in any other state, and when nobody asks for it. */
  error: OfftakeError | null;
}

/** The states that need no explanation, each always the same object. */
export const LIVE_STATES: { readonly [TStatus in LiveOrders['status']]: LiveOrders } = {
  connecting: { status: 'connecting', error: null },
  live: { status: 'live', error: null },
  polling: { status: 'polling', error: null },
  offline: { status: 'offline', error: null },
  off: { status: 'off', error: null },
};
