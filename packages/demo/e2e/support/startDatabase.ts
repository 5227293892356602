import { Client } from 'pg';
import { startPostgres } from '../../../../.ci/startPostgres.js';

/**
 * Makes an empty database in a Postgres.
 *
 * @returns null where there is no Postgres to be had.
 */
export async function startDatabase(): Promise<{ url: string; end: () => Promise<void> } | null> {
  const postgres = await startPostgres();
  if (!postgres) return null;
  const name = `offtake_demo_${process.pid}_${Date.now()}`;
  await run(postgres.connectionString, `create database ${name}`);
  const url = new URL(postgres.connectionString);
  url.pathname = `/${name}`;
  return {
    url: url.href,
    end: async () => {
      await run(postgres.connectionString, `drop database ${name} with (force)`);
      await postgres.stop();
    },
  };
}

async function run(connectionString: string, statement: string): Promise<void> {
  const client = new Client({ connectionString });
  await client.connect();
  await client.query(statement);
  await client.end();
}
