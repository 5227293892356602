import { simulate } from './simulate.js';

// One process of the long simulation: plays histories in batches of their own seeds, and tells its parent of each.

const [histories = 0, seed = 0, stride = 1] = process.argv.slice(2).map(Number);

/** So few that a counterexample is found again soon. */
const BATCH_SIZE = 1_000;

for (let batch = 0; batch * BATCH_SIZE < histories; batch += 1) {
  const counts: Record<string, number> = {};
  const batchSeed = seed + batch * stride;
  const { runs, counterexample } = await simulate({
    runs: Math.min(BATCH_SIZE, histories - batch * BATCH_SIZE),
    seed: batchSeed,
    onHistory: (seen) => {
      for (const name of seen) counts[name] = (counts[name] ?? 0) + 1;
    },
  });
  process.send?.({ runs, counts, counterexample });
}
process.disconnect?.();
