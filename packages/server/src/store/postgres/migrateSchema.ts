import { MIGRATIONS, type Migration } from './migrations.js';
import type { PostgresQuery } from './PostgresQuery.js';

/** How long a change of the schema may wait for a lock, and traffic behind it: then it gives up, to be tried again. */
const LOCK_TIMEOUT = '5s';

/** Which schema of which database is brought up to date. */
export interface SchemaAccess {
  query: PostgresQuery;
  /** Not quoted. */
  schema: string;
  /** @default the released ones */
  migrations?: readonly Migration[] | undefined;
}

/**
 * Brings the schema to the version that this code knows, while other instances work with it or do the same. Each step
 * is one statement, so that it needs no session: it works through a pooler that gives each statement another
 * connection.
 *
 * @throws {Error} when the schema has changed in a way that this code cannot work with.
 */
export async function migrateSchema(access: SchemaAccess): Promise<void> {
  const { query, schema, migrations = MIGRATIONS } = access;
  const { version } = await readVersion(access);
  if (version === null) await query(bootstrapStatement(schema), []);
  for (const migration of migrations.filter((one) => one.version > (version ?? 0))) {
    await query(migrationStatement(schema, migration), []);
  }
}

/**
 * Makes sure, without changing anything, that this code can work with the schema as it is.
 *
 * @throws {Error} when it cannot, with what to do.
 */
export async function assertSchema(access: SchemaAccess): Promise<void> {
  const { schema, migrations = MIGRATIONS } = access;
  const { version } = await readVersion(access);
  const known = lastVersion(migrations);
  if (version !== null && version >= known) return;
  throw new Error(
    `postgresStore: the schema "${schema}" is at version ${version ?? 0} and this version of @offtake/server needs ` +
      `${known}, or no order could be kept. Call await store.migrate() once, as a role that may create tables.`,
  );
}

/** @throws {Error} when the schema is too new for this code. */
async function readVersion({ query, schema, migrations = MIGRATIONS }: SchemaAccess) {
  const { rows: tables } = await query('select to_regclass($1::text)::text as name', [`"${schema}".migrations`]);
  if (typeof tables[0]?.['name'] !== 'string') return { version: null };
  const { rows } = await query(
    `select coalesce(max(version), 0)::int as version, coalesce(max(oldest_code), 0)::int as oldest_code
     from "${schema}".migrations`,
    [],
  );
  const version = Number(rows[0]?.['version']);
  const known = lastVersion(migrations);
  if (Number(rows[0]?.['oldest_code']) <= known) return { version };
  throw new Error(
    `postgresStore: the schema "${schema}" is at version ${version}, which is newer than this version of ` +
      `@offtake/server can work with (${known}): orders could be kept wrongly. Deploy the newer version.`,
  );
}

function lastVersion(migrations: readonly Migration[]): number {
  return Math.max(0, ...migrations.map(({ version }) => version));
}

/** Two that begin at once collide on the catalog; the slower one then finds everything in place. */
function bootstrapStatement(schema: string): string {
  return `do $offtake$
    begin
      if to_regnamespace('"${schema}"') is null then
        create schema "${schema}";
      end if;
      if to_regclass('"${schema}".migrations') is null then
        create table "${schema}".migrations (
          version integer primary key,
          oldest_code integer not null,
          applied_at timestamptz not null default now()
        );
      end if;
    exception when duplicate_schema or duplicate_table or duplicate_object or unique_violation then
      null;
    end
  $offtake$`;
}

/** One at a time, by the lock on the table; whoever has waited for it finds the change made. */
function migrationStatement(schema: string, { version, oldestCode, statements }: Migration): string {
  return `do $offtake$
    begin
      lock table "${schema}".migrations in share row exclusive mode;
      if exists (select from "${schema}".migrations where version = ${version}) then
        return;
      end if;
      perform set_config('lock_timeout', '${LOCK_TIMEOUT}', true);
      ${statements(`"${schema}"`).join(';\n      ')};
      insert into "${schema}".migrations (version, oldest_code) values (${version}, ${oldestCode});
    end
  $offtake$`;
}
