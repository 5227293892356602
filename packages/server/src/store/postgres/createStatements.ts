import { readColumns, WRITTEN_COLUMNS } from './rowCodec.js';

/** The texts of all statements: the same for every call, so that a driver may prepare them once. */
export type Statements = ReturnType<typeof createStatements>;

/** Writes the statements for a schema. `table` is quoted. */
export function createStatements(table: string) {
  return {
    now: 'select floor(extract(epoch from clock_timestamp()))::bigint as now',
    insert: insertStatement(table),
    replace: replaceStatement(table),
    find: `select ${readColumns('o')} from ${table} o where o.owner = $1::text and o.ref = $2::text`,
    listUnsettled: `
      select ${readColumns('o')} from ${table} o
      where o.state = 'attempting' and (o.lease_until is null or o.lease_until <= $1::bigint)
      order by o.attempted_at, o.seq limit $2::integer`,
    listDue: `
      select ${readColumns('o')} from ${table} o where o.refresh_due_at <= $1::bigint
      order by o.refresh_due_at, o.seq limit $2::integer`,
    list: {
      older: listStatements(table, OLDER),
      newer: listStatements(table, NEWER),
    },
  };
}

interface Direction {
  comparison: '<' | '>';
  sorting: 'desc' | 'asc';
}

const OLDER: Direction = { comparison: '<', sorting: 'desc' };
const NEWER: Direction = { comparison: '>', sorting: 'asc' };

const WRITTEN_NAMES = WRITTEN_COLUMNS.map(({ name }) => name).join(', ');
const WRITTEN_VALUES = WRITTEN_COLUMNS.map(({ type }, index) => `$${index + 1}::${type}`).join(', ');

/**
 * `do nothing` would return nothing when there is a row already, and a second look in the same statement might not see
 * a row that was committed a moment ago. An update that changes nothing waits for it, sees it and returns it.
 */
function insertStatement(table: string): string {
  return `
    insert into ${table} as o (${WRITTEN_NAMES}) values (${WRITTEN_VALUES})
    on conflict (owner, ref) do update set ref = o.ref
    returning ${readColumns('o')}`;
}

function replaceStatement(table: string): string {
  const [owner, ref, ...others] = WRITTEN_COLUMNS.map(({ name, type }, index) => ({
    name,
    value: `$${index + 1}::${type}`,
  }));
  const assignments = others.map(({ name, value }) => `${name} = ${value}`).join(', ');
  return `
    update ${table} o set ${assignments}
    where o.owner = ${owner?.value} and o.ref = ${ref?.value} and o.version = $3::integer - 1
    returning o.version`;
}

/**
 * Parameters: owner, limit, cursor's ref, statuses as a JSON array; those that a statement has no use for are left out
 * from the end.
 */
function listStatements(table: string, direction: Direction) {
  const all = pageOfAll(table, direction);
  const byStatus = pageByStatus(table, direction);
  return {
    all: `select ${readColumns('o')} from ${all('')} o`,
    byStatus: `select ${readColumns('o')} from ${byStatus('', '$3')} o`,
    fromCursor: fromCursor(table, direction, all(pastCursor(direction))),
    fromCursorByStatus: fromCursor(table, direction, byStatus(pastCursor(direction), '$4')),
  };
}

function pastCursor({ comparison }: Direction): string {
  return `and (o.created, o.seq) ${comparison} (cursor.created, cursor.seq)`;
}

function pageOfAll(table: string, { sorting }: Direction) {
  return (condition: string) => `(
    select o.* from ${table} o where o.owner = $1::text and o.state = 'done' ${condition}
    order by o.created ${sorting}, o.seq ${sorting} limit $2::integer)`;
}

/** A page of each status, and of those the first: however rare a status is, nothing else is read on the way to it. */
function pageByStatus(table: string, { sorting }: Direction) {
  return (condition: string, statuses: string) => `(
    select o.* from json_array_elements_text(${statuses}::text::json) as wanted (status)
    cross join lateral (
      select o.* from ${table} o
      where o.owner = $1::text and o.state = 'done' and o.status = wanted.status ${condition}
      order by o.created ${sorting}, o.seq ${sorting} limit $2::integer) o
    order by o.created ${sorting}, o.seq ${sorting} limit $2::integer)`;
}

/** No row at all when there is no such cursor; one row of nulls when there is nothing past it. */
function fromCursor(table: string, { sorting }: Direction, page: string): string {
  return `
    select ${readColumns('o')}
    from (select c.created, c.seq from ${table} c where c.owner = $1::text and c.ref = $3::text and c.state = 'done') cursor
    left join lateral ${page} o on true
    order by o.created ${sorting}, o.seq ${sorting}`;
}
