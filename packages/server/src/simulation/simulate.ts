import fc from 'fast-check';
import type { History } from './History.js';
import { historyArbitrary } from './historyArbitrary.js';
import type { Mutant } from './mutants.js';
import { withQuickGlobals } from './quickGlobals.js';
import { runHistory } from './runHistory.js';

/** What to simulate. */
export interface SimulationOptions {
  /** How many histories. */
  runs: number;
  /** A whole number: the same histories for the same one. */
  seed: number;
  /** Where a counterexample of the same seed stands, as it was printed. @default none */
  path?: string | undefined;
  mutant?: Mutant | undefined;
  /** Whether a counterexample is made as small as can be. @default true */
  isShrunk?: boolean | undefined;
  /** Told of each history that has ended. */
  onHistory?: ((seen: ReadonlySet<string>) => void) | undefined;
}

/** What came of a simulation. */
export interface SimulationResult {
  /** How many histories were played before the first violation; all of them without one. */
  runs: number;
  /** The smallest history found that violates something; null when none does. */
  counterexample: { history: History; violations: string[]; seed: number; path: string } | null;
}

/** Plays random histories until one violates something, and makes that one as small as it can. */
export function simulate(options: SimulationOptions): Promise<SimulationResult> {
  return withQuickGlobals(() => search(options));
}

async function search(options: SimulationOptions): Promise<SimulationResult> {
  const { runs, seed, path, mutant, onHistory, isShrunk = true } = options;
  const property = fc.asyncProperty(historyArbitrary(), async (history) => {
    const { violations, seen } = await runHistory(history, mutant);
    onHistory?.(seen);
    if (violations.length > 0) throw new Error(violations.join('\n'));
  });
  const details = await fc.check(property, {
    numRuns: runs,
    seed,
    endOnFailure: !isShrunk,
    ...(path === undefined ? {} : { path }),
  });
  const history = details.counterexample?.[0];
  if (!history) return { runs: details.numRuns, counterexample: null };
  const { violations } = await runHistory(history, mutant);
  return {
    runs: details.numRuns,
    counterexample: { history, violations, seed, path: details.counterexamplePath ?? '' },
  };
}
