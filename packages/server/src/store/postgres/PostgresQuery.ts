import { sqlStateOf } from './sqlFailure.js';

/**
 * Runs one statement, with its parameters as `$1`, `$2` and so on, and commits it. May use another connection for each
 * call. Rejects with the driver's own error, whose `code` is Postgres' SQLSTATE.
 */
export type PostgresQuery = (text: string, params: PostgresParam[]) => Promise<PostgresResult>;

/** All that is ever sent: nothing that drivers write in different ways. */
export type PostgresParam = string | number | null;

/** What is read of a driver's answer. */
export interface PostgresResult {
  rows: Record<string, unknown>[];
}

/** Rolled back because of other transactions, so that nothing was done and the statement may be repeated. */
const ROLLED_BACK = new Set(['40001', '40P01']);

/** Each time that one fails somebody else has got through: so many may be at work on one row at once. */
const TRIES = 100;

/**
 * Repeats a statement that the database has rolled back because of others, which databases with stricter isolation
 * than Postgres' default do instead of waiting.
 */
export function repeatWhenRolledBack(query: PostgresQuery): PostgresQuery {
  return async (text, params) => {
    for (let tries = 1; ; tries += 1) {
      try {
        return await query(text, params);
      } catch (error) {
        if (tries === TRIES || !ROLLED_BACK.has(sqlStateOf(error))) throw error;
      }
    }
  };
}
