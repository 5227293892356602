import type { OfftakeError } from '../OfftakeError.js';
import type { Cache } from '../orderCache.js';
import { queryKeys } from '../queryKeys.js';
import { followEvents } from './followEvents.js';
import type { LeaderStatus } from './joinTabs.js';
import type { LiveEnvironment } from './LiveEnvironment.js';
import { takeMessage } from './takeNews.js';

/** How often the other tabs are told at most that all is well. */
const STATUS_INTERVAL_MS = 15_000;

export interface LeadTabsOptions {
  cache: Cache;
  environment: LiveEnvironment;
  signal: AbortSignal;
  become: (status: LeaderStatus) => void;
  /** The caller may not see orders. */
  refuse: (error: OfftakeError) => void;
  /** Looks at once. */
  look: () => void;
  /** Has the other tabs look. */
  tellChanged: () => void;
  /** Tells the other tabs how the stream does. */
  tellStatus: () => void;
}

/** Follows the stream for this tab and the others, until the signal is aborted. */
export function leadTabs(options: LeadTabsOptions): void {
  const { cache, environment, signal, become, refuse, look, tellChanged } = options;
  void followEvents({
    cache,
    environment,
    signal,
    onBegin(isResumed) {
      become('live');
      if (isResumed) return;
      look();
      tellChanged();
    },
    onMessage(message) {
      // What was read before a reset says nothing of what has changed since.
      if (message.event === 'reset') refreshAll(cache);
      else if (!takeMessage(cache, message)) look();
      tellChanged();
    },
    onBeat: createThrottle(options, STATUS_INTERVAL_MS, options.tellStatus),
    onFailure: () => become('polling'),
    onRefusal: (error) => (error ? refuse(error) : become('polling')),
  });
}

function refreshAll({ client, queryClient }: Cache): void {
  void queryClient.invalidateQueries({ queryKey: queryKeys.all(client) });
}

/** Calls at once, and then not for a while. */
function createThrottle({ environment, signal }: LeadTabsOptions, milliseconds: number, call: () => void): () => void {
  let callOff: (() => void) | null = null;
  signal.addEventListener('abort', () => callOff?.(), { once: true });
  return () => {
    if (callOff) return;
    call();
    callOff = environment.after(milliseconds, () => {
      callOff = null;
    });
  };
}
