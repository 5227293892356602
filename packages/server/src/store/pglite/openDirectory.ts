import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { migrateSchema } from '../postgres/migrateSchema.js';
import type { PostgresQuery } from '../postgres/PostgresQuery.js';
import { lockDirectory } from './lockDirectory.js';
import { openCluster } from './openCluster.js';

/** The database in a directory of `pgliteStore`, for this process alone. */
export interface OpenDirectory {
  folder: string;
  /** One session. */
  query: PostgresQuery;
  /** Gives the directory back. */
  close: () => Promise<void>;
}

/** The schema that `pgliteStore` keeps orders in. */
export const DIRECTORY_SCHEMA = 'offtake';

/**
 * Opens what `pgliteStore` has kept in a directory, with the schema that this code knows. It never makes a new one.
 *
 * @throws {Error} when there is none, or another process has it.
 */
export async function openDirectory(dataDir: string): Promise<OpenDirectory> {
  const folder = resolve(dataDir);
  if (!existsSync(join(folder, 'postgres'))) {
    throw new Error(
      `${folder} is no directory of pgliteStore: there is no folder "postgres" in it. Give the same path that the ` +
        'program gives as dataDir.',
    );
  }
  const unlock = lockDirectory(folder);
  try {
    const { pglite } = await openCluster(folder);
    const query: PostgresQuery = (text, params) => pglite.query(text, params);
    await migrateSchema({ query, schema: DIRECTORY_SCHEMA });
    return { folder, query, close: () => pglite.close().finally(unlock) };
  } catch (error) {
    unlock();
    throw error;
  }
}
