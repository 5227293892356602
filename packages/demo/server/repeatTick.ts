/**
 * Does a round of what is to be done in the background, now and then again and again, one at a time, without keeping the
 * process alive.
 *
 * @returns stops it; resolves when a round under way has ended.
 */
export function repeatTick(
  tick: () => Promise<unknown>,
  { intervalMs, onError }: { intervalMs: number; onError: (error: unknown) => void },
): () => Promise<void> {
  let underWay: Promise<unknown> | null = null;
  const start = () => {
    underWay ??= tick()
      .catch(onError)
      .finally(() => (underWay = null));
  };
  start();
  const interval = setInterval(start, intervalMs);
  interval.unref();
  return async () => {
    clearInterval(interval);
    await underWay;
  };
}
