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
  past: '<' | '>';
  sorting: 'desc' | 'asc';
}

const OLDER: Direction = { past: '<', sorting: 'desc' };
const NEWER: Direction = { past: '>', sorting: 'asc' };

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
 * Parameters: owner, limit, cursor's ref, statuses as a JSON array; a statement has only those that it needs. What begins
 * at a cursor shows the cursor's own row first, or nothing at all when there is no such cursor.
 */
function listStatements(table: string, direction: Direction) {
  const { past, sorting } = direction;
  const columns = readColumns('o');
  const order = `order by o.created ${sorting}, o.seq ${sorting}`;
  const cursor = `${table} c where c.owner = $1::text and c.ref = $3::text and c.state = 'done'`;
  const position = `(select c.created, c.seq from ${cursor})`;
  const byStatus = pageByStatus(table, order);
  return {
    all: `
      select ${columns} from ${table} o where o.owner = $1::text and o.state = 'done'
      ${order} limit $2::integer`,
    byStatus: `select ${columns} from ${byStatus('$3', '')} o`,
    fromCursor: `
      select ${columns} from ${table} o
      where o.owner = $1::text and o.state = 'done' and (o.created, o.seq) ${past}= ${position}
      ${order} limit $2::integer`,
    fromCursorByStatus: `
      select ${columns}
      from (select c.* from ${cursor}
        union all select o.* from ${byStatus('$4', `and (o.created, o.seq) ${past} ${position}`)} o) o
      ${order} limit $2::integer`,
  };
}

/** A page of each status, and of those the first: however rare a status is, nothing else is read on the way to it. */
function pageByStatus(table: string, order: string) {
  return (statuses: string, condition: string) => `(
    select o.* from json_array_elements_text(${statuses}::text::json) as wanted (status)
    cross join lateral (
      select o.* from ${table} o
      where o.owner = $1::text and o.state = 'done' and o.status = wanted.status ${condition}
      ${order} limit $2::integer) o
    ${order} limit $2::integer)`;
}
