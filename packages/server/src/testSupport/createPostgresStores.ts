import { Pool, type PoolConfig } from 'pg';
import { postgresStore, type PostgresStore } from '../store/postgres/postgresStore.js';
import type { PostgresQuery } from '../store/postgres/PostgresQuery.js';

/** Empty stores in one database, each in its own schema. */
export interface PostgresStores {
  pool: Pool;
  query: PostgresQuery;
  /** A schema that nobody uses yet. */
  nextSchema(): string;
  create(query?: PostgresQuery): PostgresStore;
  /** Drops what was made. */
  end(): Promise<void>;
}

export function createPostgresStores(config: PoolConfig): PostgresStores {
  const pool = new Pool(config);
  const schemas: string[] = [];
  const ownQuery: PostgresQuery = (text, params) => pool.query(text, params);
  const nextSchema = () => {
    const schema = `offtake_${process.pid}_${Math.random().toString(36).slice(2, 10)}`;
    schemas.push(schema);
    return schema;
  };
  return {
    pool,
    query: ownQuery,
    nextSchema,
    create: (query = ownQuery) => postgresStore({ query, schema: nextSchema() }),
    async end() {
      for (const schema of schemas) await pool.query(`drop schema if exists "${schema}" cascade`);
      await pool.end();
    },
  };
}
