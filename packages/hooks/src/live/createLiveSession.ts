import { LIVE_STATES, type LiveOrders } from '../liveOrders.js';
import type { Cache } from '../orderCache.js';
import type { Seen } from './createLook.js';
import type { LiveEnvironment } from './LiveEnvironment.js';
import { startRound, type Round } from './startRound.js';

/** How long a tab that nobody sees goes on: whoever comes back from a look elsewhere has missed nothing. */
const HIDDEN_MAX_MS = 60_000;

export interface LiveSessionOptions {
  /** Its `client` may be replaced by another one of the same backend and caller at any time. */
  cache: Cache;
  environment: LiveEnvironment;
  /** Told of each state but the first, `connecting`. */
  onChange: (state: LiveOrders) => void;
}

/**
 * Keeps orders live for as long as anybody sees them: takes part in rounds, from one that begins when the page is seen
 * and online to the next.
 *
 * @returns what ends it.
 */
export function createLiveSession({ cache, environment, onChange }: LiveSessionOptions): () => void {
  const { page } = environment;
  const seen: Seen = { tag: null };
  let round: Round | null = null;
  let isOver = false;
  let hasPaused = false;
  let callOffRest: (() => void) | null = null;

  function stopResting(): void {
    callOffRest?.();
    callOffRest = null;
  }

  function pause(): void {
    stopResting();
    hasPaused ||= round !== null;
    round?.end();
    round = null;
  }

  function begin(): void {
    round = startRound({
      cache,
      environment,
      seen,
      onStatus: (status) => onChange(LIVE_STATES[status]),
      onRefusal(error) {
        isOver = true;
        onChange({ status: 'off', error });
      },
    });
    if (hasPaused) round.look();
  }

  function update(isPutAway: boolean): void {
    if (isOver) return;
    if (isPutAway) return pause();
    if (!page.isOnline()) {
      pause();
      hasPaused = true;
      return onChange(LIVE_STATES.offline);
    }
    if (!page.isVisible()) {
      if (round) callOffRest ??= environment.after(HIDDEN_MAX_MS, pause);
      return;
    }
    stopResting();
    if (round) round.look();
    else begin();
  }

  const unwatch = page.onChange(update);
  update(false);
  return () => {
    isOver = true;
    unwatch();
    pause();
  };
}
