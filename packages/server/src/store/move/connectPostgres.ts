import type { PostgresQuery } from '../postgres/PostgresQuery.js';

/** One session on a Postgres. */
export interface PostgresSession {
  query: PostgresQuery;
  close: () => Promise<void>;
}

/**
 * Opens one session by the driver `pg`, which the host has installed.
 *
 * @throws {Error} when the driver is not installed or the database cannot be reached; its address is never in the
 * message, as it may hold a password.
 */
export async function connectPostgres(connectionString: string): Promise<PostgresSession> {
  const Client = await loadClient();
  const client = new Client({ connectionString });
  // A connection that breaks between two statements fails the next one, which says so.
  client.on('error', () => {});
  try {
    await client.connect();
  } catch (cause) {
    throw new Error(`The target could not be reached: ${describe(cause)}. Is it running, and is its address right?`, {
      cause,
    });
  }
  return { query: (text, params) => client.query(text, params), close: () => client.end() };
}

async function loadClient() {
  try {
    return (await import('pg')).Client;
  } catch (cause) {
    throw new Error('The driver for Postgres could not be loaded. Install it beside @offtake/server: npm install pg', {
      cause,
    });
  }
}

/** Where a name has several addresses, none of which answered, Node gives a code and no words. */
function describe(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause);
  return cause.message || ('code' in cause ? String(cause.code) : cause.name);
}
