/** Begins work when it is its turn. */
export type InTurn = <TResult>(begin: () => Promise<TResult>) => Promise<TResult>;

/** Makes a queue in which so much work is done at once and the rest waits, first come, first served. */
export function createInTurn(atOnce: number): InTurn {
  let underWay = 0;
  const waiting: (() => void)[] = [];
  return async (begin) => {
    if (underWay < atOnce) underWay += 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await begin();
    } finally {
      // Who ends hands the place on to who waits.
      const next = waiting.shift();
      if (next) next();
      else underWay -= 1;
    }
  };
}
