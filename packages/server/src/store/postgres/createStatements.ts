import { readColumns, WRITTEN_COLUMNS } from './rowCodec.js';

/** The texts of all statements: the same for every call of a kind, so that a driver may prepare each once. */
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
    older: listStatements(table, OLDER),
    newer: listStatements(table, NEWER),
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
 * The page of a direction, written for how it is asked for. Parameters: owner, then the cursor's ref if there is one, then
 * the statuses as a JSON array if there are any. What begins at a cursor shows the cursor's own row first, or nothing at
 * all when there is no such cursor.
 *
 * The limit is part of the text, since of a parameter the planner would have to guess, and would plan each call anew.
 */
function listStatements(table: string, { past, sorting }: Direction) {
  const columns = readColumns('o');
  const order = `order by o.created ${sorting}, o.seq ${sorting}`;
  const cursor = `${table} c where c.owner = $1::text and c.ref = $2::text and c.state = 'done'`;
  const position = `(select c.created, c.seq from ${cursor})`;
  const mine = `${table} o where o.owner = $1::text and o.state = 'done'`;
  // A page of each status, and of those the first: however rare a status is, nothing else is read on the way to it.
  const byStatus = (statuses: string, condition: string, page: string) => `(
    select o.* from json_array_elements_text(${statuses}::text::json) as wanted (status)
    cross join lateral (select o.* from ${mine} and o.status = wanted.status ${condition} ${page}) o ${page})`;

  return ({ limit, hasCursor, hasStatuses }: ListShape): string => {
    const page = `${order} limit ${limit}`;
    if (hasCursor && hasStatuses) {
      return `
        select ${columns} from (
          select c.* from ${cursor}
          union all select o.* from ${byStatus('$3', `and (o.created, o.seq) ${past} ${position}`, page)} o) o ${page}`;
    }
    if (hasCursor) return `select ${columns} from ${mine} and (o.created, o.seq) ${past}= ${position} ${page}`;
    if (hasStatuses) return `select ${columns} from ${byStatus('$2', '', page)} o`;
    return `select ${columns} from ${mine} ${page}`;
  };
}

/** How a page is asked for. */
interface ListShape {
  /** How many rows, the cursor's own among them. */
  limit: number;
  hasCursor: boolean;
  hasStatuses: boolean;
}
