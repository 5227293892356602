interface RepeatOptions {
  intervalMs: number;
  /** Told of the first round that fails; of the next only once one has gone well in between. */
  onError: (error: unknown) => void;
}

/**
 * Does a round of what is to be done in the background, now and then again and again, one at a time, without keeping
 * the process alive.
 *
 * @returns stops it; resolves when a round under way has ended.
 */
export function repeatTick(tick: () => Promise<unknown>, { intervalMs, onError }: RepeatOptions): () => Promise<void> {
  let underWay: Promise<unknown> | null = null;
  let isFailing = false;
  const round = async () => {
    try {
      await tick();
      isFailing = false;
    } catch (error) {
      if (!isFailing) onError(error);
      isFailing = true;
    }
  };
  const start = () => {
    underWay ??= round().finally(() => (underWay = null));
  };
  start();
  const interval = setInterval(start, intervalMs);
  interval.unref();
  return async () => {
    clearInterval(interval);
    await underWay;
  };
}
