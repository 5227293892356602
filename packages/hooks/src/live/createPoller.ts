import { OfftakeError } from '../OfftakeError.js';
import { createTimer } from './createTimer.js';
import type { LiveEnvironment } from './LiveEnvironment.js';

const INTERVAL_MAX_MS = 5 * 60_000;

export interface PollerOptions {
  environment: LiveEnvironment;
  look: () => Promise<void>;
  /** The caller may not look: `unauthenticated` or `forbidden`. */
  onRefusal: (error: OfftakeError) => void;
}

/** Looks now and then. */
export interface Poller {
  /** Looks at once, unless nobody sees the page: then when it is seen again. */
  readonly look: () => void;
  /** Looks so often from now on; null for not by itself. */
  readonly setInterval: (intervalMs: number | null) => void;
}

/**
 * Makes a poller. While looking fails it looks less and less often, down to every five minutes, and not before the
 * backend asked for it (`Retry-After`).
 */
export function createPoller({ environment, look, onRefusal }: PollerOptions): Poller {
  let intervalMs: number | null = null;
  let failures = 0;
  const timer = createTimer(environment);

  function schedule(waitMs = 0): void {
    timer.stop();
    if (intervalMs === null) return;
    const backedOffMs = Math.min(intervalMs * 2 ** failures, Math.max(intervalMs, INTERVAL_MAX_MS));
    timer.start(Math.max(backedOffMs * (0.9 + environment.random() / 5), waitMs), lookNow);
  }

  function lookNow(): void {
    if (environment.page.isVisible()) void tryToLook();
    else schedule();
  }

  async function tryToLook(): Promise<void> {
    try {
      await look();
      failures = 0;
      schedule();
    } catch (cause) {
      const error = cause instanceof OfftakeError ? cause : null;
      if (error && (error.status === 401 || error.status === 403)) return onRefusal(error);
      failures += 1;
      schedule((error?.retryAfterSeconds ?? 0) * 1_000);
    }
  }

  return {
    look: lookNow,
    setInterval(next) {
      if (next === intervalMs) return;
      intervalMs = next;
      schedule();
    },
  };
}
