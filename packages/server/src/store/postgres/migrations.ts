import { initialSchema } from './initialSchema.js';

/** One change of the schema. Once released it is never edited: what was wrong is put right by the next one. */
export interface Migration {
  /** 1 for the first, then one more each. */
  version: number;
  /**
   * The oldest version of the code, told by the newest migration that it knows, that can work on the schema after this
   * change. What only adds (a table, an index, a column that may be null) keeps the number of the one before; taking
   * something away raises it, and waits for a release after the one that stopped using it.
   */
  oldestCode: number;
  /** The statements, which are run as one. `schema` is quoted. */
  statements: (schema: string) => string[];
}

/** The schema, from the beginning. */
export const MIGRATIONS: readonly Migration[] = [
  {
    version: 1,
    oldestCode: 1,
    statements: initialSchema,
  },
];
