import type { PostgresQuery } from '../store/postgres/PostgresQuery.js';

/** Everything that was made in a schema, as text, whatever the schema is called. */
export async function readSchema(query: PostgresQuery, schema: string): Promise<string> {
  const { rows: columns } = await query(
    `select c.relname || '.' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod)
       || coalesce(' collate ' || (select collname from pg_collation where oid = a.attcollation and collname <> 'default'), '')
       || case when a.attnotnull then ' not null' else '' end
       || case when a.attidentity <> '' then ' identity' else '' end
       || coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '') as line
     from pg_attribute a
     join pg_class c on c.oid = a.attrelid and c.relkind = 'r'
     left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
     where c.relnamespace = to_regnamespace($1) and a.attnum > 0 and not a.attisdropped
     order by c.relname, a.attnum`,
    [schema],
  );
  const { rows: indexes } = await query(
    'select indexdef as line from pg_indexes where schemaname = $1 order by tablename, indexname',
    [schema],
  );
  const { rows: checks } = await query(
    `select conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) as line from pg_constraint
     where connamespace = to_regnamespace($1) and contype = 'c' order by conname`,
    [schema],
  );
  return `${[...columns, ...indexes, ...checks].map(({ line }) => String(line).replaceAll(`${schema}.`, '')).join('\n')}\n`;
}
