import type { ConformanceLevel } from './ConformanceReport.js';
import type { Backend } from './createBackend.js';
import type { Fixtures } from './createFixtures.js';

/** One thing that has to hold of a backend. A check is data, so that it can be listed, chosen and counted. */
export interface Check {
  /** Its group and what it is about, for example `idempotency/replay`. */
  name: string;
  /** What has to hold, as a sentence. */
  title: string;
  /** At which levels it is asked for. */
  levels: readonly ConformanceLevel[];
  /**
   * Returns when all is well.
   *
   * @throws {CheckFailure} for what is not. @throws {NotRun} when nothing can be said.
   */
  run: (context: CheckContext) => Promise<void>;
}

/** What a check has to work with. */
export interface CheckContext {
  level: ConformanceLevel;
  backend: Backend;
  /** What several checks need: an offer, placed orders. Made when first asked for. */
  fixtures: Fixtures;
}

/** Of a check that every backend has to pass. */
export const BOTH_LEVELS = ['relay', 'full'] as const;

/** Of a check that only a backend which speaks the whole contract has to pass. */
export const FULL_LEVEL = ['full'] as const;

/** Of a check that makes no sense for a backend which has everything. */
export const RELAY_LEVEL = ['relay'] as const;
