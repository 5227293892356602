import type { OfftakeHandler } from '@offtake/server';

const TICK_INTERVAL_MS = 30_000;

/**
 * Recovers and reconciles in the background, one round at a time, without keeping the process alive.
 *
 * @returns stops it; resolves when a round under way has ended.
 */
export function repeatTick({ tick }: Pick<OfftakeHandler, 'tick'>, onError: (error: unknown) => void) {
  let underWay: Promise<unknown> | null = null;
  const interval = setInterval(() => {
    underWay ??= tick()
      .catch(onError)
      .finally(() => (underWay = null));
  }, TICK_INTERVAL_MS);
  interval.unref();
  return async () => {
    clearInterval(interval);
    await underWay;
  };
}
