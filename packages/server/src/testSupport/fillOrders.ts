import { createRow } from '../store/conformance/createRow.js';
import type { PostgresQuery } from '../store/postgres/PostgresQuery.js';
import { toParams, WRITTEN_COLUMNS } from '../store/postgres/rowCodec.js';

/** How the orders that are made look. */
export interface Filling {
  schema: string;
  count: number;
  /** Number of owners, named `owner_0` and so on, who take turns. */
  owners: number;
  /** One order in so many is `open`, the others are `delivered`. */
  openEvery: number;
}

/** Puts many placed orders into a schema at once, a minute apart, the newest last. */
export async function fillOrders(query: PostgresQuery, { schema, count, owners, openEvery }: Filling): Promise<void> {
  const sample = createRow({ ref: 'sample', created: 0, dueAt: null }, { status: 'delivered' });
  const changing: Record<string, string> = {
    owner: `'owner_' || (n % ${owners})`,
    ref: "'ord_' || n",
    status: `case when n % ${openEvery} = 0 then 'open' else 'delivered' end`,
    stripe_order: "'climorder_' || n",
    created: 'n * 60',
    // One in so many is looked at again, as most orders never are.
    due_at: `case when n % ${openEvery} = 0 then n end`,
  };
  const params = toParams(sample);
  const used: typeof params = [];
  const values = WRITTEN_COLUMNS.map(({ name, type }, index) => {
    const changed = changing[name];
    if (changed !== undefined) return changed;
    used.push(params[index] ?? null);
    return `$${used.length}::${type}`;
  });
  await query(
    `insert into "${schema}".orders (${WRITTEN_COLUMNS.map(({ name }) => name).join(', ')}, change_seq, created_seq)
     select ${values.join(', ')}, n, n from generate_series(1, ${count}) n`,
    used,
  );
  await query(
    `insert into "${schema}".owners (owner, change_seq)
     select owner, max(change_seq) from "${schema}".orders group by owner`,
    [],
  );
}
