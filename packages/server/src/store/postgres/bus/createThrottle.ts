import type { Timers } from '../../../Timers.js';

/** What is run, and how often at most. */
export interface ThrottleParts {
  intervalMs: number;
  timers: Timers;
  run: (key: string) => Promise<void>;
}

/**
 * Runs something at most once per interval and key: at once, and once more at the end of the interval for those who
 * came within. Whoever starts it learns how it ended; the one at the end is nobody's, and its failure is not heard of.
 */
export function createThrottle({ intervalMs, timers, run }: ThrottleParts): (key: string) => Promise<void> {
  /** Whether anyone has come since the last run, for keys that have to wait. */
  const waiting = new Map<string, boolean>();

  function wait(key: string): void {
    waiting.set(key, false);
    timers.after(intervalMs, () => {
      const isAsked = waiting.get(key);
      waiting.delete(key);
      if (!isAsked) return;
      wait(key);
      run(key).catch(() => {});
    });
  }

  return async (key) => {
    if (waiting.has(key)) {
      waiting.set(key, true);
      return;
    }
    wait(key);
    await run(key);
  };
}
