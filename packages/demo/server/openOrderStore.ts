import { join } from 'node:path';
import type { OrderStore } from '@offtake/server';
import { pgliteStore } from '@offtake/server/pglite';
import { postgresStore } from '@offtake/server/postgres';
import { Pool } from 'pg';
import { explainPglite, explainPostgres } from './explainStore.js';
import type { Done } from './progress.js';
import type { Settings } from './readSettings.js';

/** Where the orders are kept. */
export interface OpenOrderStore {
  store: OrderStore;
  /** Waits for what is under way. */
  close: () => Promise<void>;
}

/** How long a Postgres may take to answer that it is there. */
const CONNECT_TIMEOUT_MS = 5_000;

/**
 * Opens the store of orders: the Postgres of `DATABASE_URL`, else PGlite, which is Postgres inside of this process.
 *
 * @param now the time of an emulated account, which can be moved; null for Stripe's, whose time the database keeps.
 * @throws {Error} that says what to do, when it cannot be opened.
 */
export async function openOrderStore(
  { databaseUrl, stateDir }: Settings,
  now: (() => number) | null,
): Promise<Done<OpenOrderStore>> {
  return databaseUrl === null ? openPglite(join(stateDir, 'orders')) : openPostgres(databaseUrl, now);
}

async function openPglite(dataDir: string): Promise<Done<OpenOrderStore>> {
  let nature: string | null = null;
  const logger = {
    warn(message: string, facts?: Record<string, unknown>) {
      // The first thing that it says is what it is, which belongs into the line about this step.
      if (nature === null) nature = message;
      else console.warn(message, facts);
    },
    error: (message: string, facts?: Record<string, unknown>) => console.error(message, facts),
  };
  try {
    const store = await pgliteStore({ dataDir, env: process.env, logger });
    const outcome = `PGlite in ${dataDir}${nature === null ? '' : `, ${String(nature)}`}`;
    return { result: { store, close: () => store.close() }, outcome };
  } catch (error) {
    throw explainPglite(error, dataDir);
  }
}

async function openPostgres(connectionString: string, now: (() => number) | null): Promise<Done<OpenOrderStore>> {
  const pool = new Pool({ connectionString, connectionTimeoutMillis: CONNECT_TIMEOUT_MS });
  // A connection that breaks while nobody uses it is replaced by the next that is needed.
  pool.on('error', (error) => console.error(`A connection to Postgres broke: ${error.message}`));
  const store = postgresStore({ query: (text, params) => pool.query(text, params), ...(now && { now }) });
  try {
    const { rows } = await pool.query<{ place: string }>(
      `select current_database() || ', schema offtake, server version ' || current_setting('server_version') as place`,
    );
    await store.migrate();
    return { result: { store, close: () => pool.end() }, outcome: `Postgres, database ${rows[0]?.place}` };
  } catch (error) {
    await pool.end();
    throw explainPostgres(error, connectionString);
  }
}
