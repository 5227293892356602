/** Random choices that a seed repeats. */
export interface Random {
  /** A whole number from 0 to `end - 1`. */
  below(end: number): number;
  pick<TItem>(items: readonly [TItem, ...TItem[]]): TItem;
}

/** Mulberry32: small, fast and good enough to choose test cases. */
export function createRandom(seed: number): Random {
  let state = seed;
  const below = (end: number) => {
    state = (state + 0x6d_2b_79_f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * end);
  };
  return { below, pick: (items) => items[below(items.length)] ?? items[0] };
}

/**
 * Does something once for each seed.
 *
 * @throws {Error} the first failure, with the seed that repeats it.
 */
export async function forEachSeed(count: number, work: (random: Random, seed: number) => Promise<void>): Promise<void> {
  for (let seed = 1; seed <= count; seed += 1) {
    try {
      await work(createRandom(seed), seed);
    } catch (error) {
      throw new Error(`With seed ${seed}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
    }
  }
}
