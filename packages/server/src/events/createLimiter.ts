/** Runs tasks, at most so many at once; the others wait for their turn. */
export type Limiter = <TResult>(task: () => Promise<TResult>) => Promise<TResult>;

export function createLimiter(max: number): Limiter {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (task) => {
    if (running >= max) await new Promise<void>((resolve) => waiting.push(resolve));
    else running += 1;
    try {
      return await task();
    } finally {
      // Whoever is next takes the place over, so that nobody comes in between.
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    }
  };
}
