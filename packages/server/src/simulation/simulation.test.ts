import { describe, expect, it } from 'vitest';
import { COUNTEREXAMPLES } from './counterexamples.js';
import { MUTANTS } from './mutants.js';
import { withQuickGlobals } from './quickGlobals.js';
import { runHistory } from './runHistory.js';
import { simulate } from './simulate.js';

const RUNS = Number(process.env['OFFTAKE_SIMULATION_RUNS'] ?? 20_000);
const SEED = Number(process.env['OFFTAKE_SIMULATION_SEED'] ?? 20_261_123);
const PATH = process.env['OFFTAKE_SIMULATION_PATH'];

/** Far more than it takes on one busy core. */
const TIMEOUT_MS = 1_000 * 60 * 30;

/** The mutants that have to be found, and in how many histories. */
const WRONG: readonly (readonly [name: keyof typeof MUTANTS, runs: number])[] = [
  ['withoutKey', 100],
  ['withoutExpiryGuard', 100],
  ['withoutVersions', 3_000],
  ['withoutGivingBack', 100],
  ['withoutBudgets', 1_000],
  ['withoutReconciliation', 100],
  ['withoutDoubt', 100],
  ['withoutNewKeys', 100],
  ['withoutDrafts', 100],
];

describe('the machine, with crashes, faults and clocks that jump', () => {
  it(
    'buys everything once, loses nothing and keeps its word in every history',
    async () => {
      const { counterexample, runs } = await simulate({ runs: RUNS, seed: SEED, path: PATH });
      expect(counterexample).toBeNull();
      expect(runs).toBe(RUNS);
    },
    TIMEOUT_MS,
  );

  it.each(Object.entries(COUNTEREXAMPLES))('survives %s', async (_, history) => {
    const { violations } = await withQuickGlobals(() => runHistory(history));
    expect(violations).toEqual([]);
  });
});

describe('a machine that is wrong', () => {
  it.each(WRONG)(
    '%s is found out within %i histories',
    async (name, runs) => {
      const result = await simulate({ runs, seed: SEED + 2, mutant: MUTANTS[name], isShrunk: false });
      expect(result.counterexample).not.toBeNull();
    },
    TIMEOUT_MS,
  );
});
