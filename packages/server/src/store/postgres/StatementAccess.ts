import type { Statements } from './createStatements.js';
import type { PostgresParam } from './PostgresQuery.js';

/** What a store's methods run their statements with. */
export interface StatementAccess {
  statements: Statements;
  /** Runs one statement, once the tables are there. @returns its rows. */
  run: (text: string, params: PostgresParam[]) => Promise<Record<string, unknown>[]>;
}
