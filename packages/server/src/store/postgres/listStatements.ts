/** The pages of an owner's orders. `table` is quoted. */
export function writeListStatements(table: string) {
  return { older: pageStatements(table, OLDER), newer: pageStatements(table, NEWER) };
}

interface Direction {
  past: '<' | '>';
  sorting: 'desc' | 'asc';
}

const OLDER: Direction = { past: '<', sorting: 'desc' };
const NEWER: Direction = { past: '>', sorting: 'asc' };

/**
 * The page of a direction, written for how it is asked for. Parameters: owner, then the cursor's ref if there is one,
 * then the statuses as a JSON array if there are any. What begins at a cursor shows the cursor's own row first, or
 * nothing at all when there is no such cursor.
 *
 * The limit is part of the text, since of a parameter the planner would have to guess, and would plan each call anew.
 */
function pageStatements(table: string, { past, sorting }: Direction) {
  // Only what is shown, as text, whatever the driver would make of it.
  const columns = 'o.order_document::text as order_document';
  const order = `order by o.created ${sorting}, o.seq ${sorting}`;
  const cursor = `${table} c where c.owner = $1::text and c.ref = $2::text and c.order_document is not null`;
  const position = `(select c.created, c.seq from ${cursor})`;
  const mine = `${table} o where o.owner = $1::text and o.order_document is not null`;
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
export interface ListShape {
  /** How many rows, the cursor's own among them. */
  limit: number;
  hasCursor: boolean;
  hasStatuses: boolean;
}
