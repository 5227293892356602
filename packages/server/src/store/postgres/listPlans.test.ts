import { PGlite } from '@electric-sql/pglite';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createPostgresStores } from '../../testSupport/createPostgresStores.js';
import { explain } from '../../testSupport/explain.js';
import { fillOrders } from '../../testSupport/fillOrders.js';
import { startPostgres } from '../../testSupport/startPostgres.js';
import { createStatements } from './createStatements.js';
import type { PostgresParam, PostgresQuery } from './PostgresQuery.js';
import { postgresStore } from './postgresStore.js';

// A database takes its time to start where others are at work.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const SCHEMA = 'offtake_plans';
const LIMIT = 20;
const FILLING = { schema: SCHEMA, count: 20_000, owners: 4, openEvery: 1_000 };

const { find, listDue, listUnsettled, older, newer } = createStatements(`"${SCHEMA}".orders`);
const all = { limit: LIMIT, hasCursor: false, hasStatuses: false };
const past = { ...all, hasCursor: true };
const open = JSON.stringify(['open']);
const both = JSON.stringify(['open', 'delivered']);

/** [statement, its parameters, the indexes it may use, the most rows that any step may touch] */
const PLANS: [name: string, text: string, params: PostgresParam[], indexes: string[], maxRows: number][] = [
  ['the first page', older(all), ['owner_0'], ['orders_newest'], LIMIT],
  ['a page after', older(past), ['owner_0', 'ord_4000'], ['orders_newest', 'orders_pkey'], LIMIT],
  ['a page before', newer(past), ['owner_0', 'ord_4000'], ['orders_newest', 'orders_pkey'], LIMIT],
  ['a rare status', older({ ...all, hasStatuses: true }), ['owner_0', open], ['orders_newest_by_status'], LIMIT],
  ['two statuses', older({ ...all, hasStatuses: true }), ['owner_0', both], ['orders_newest_by_status'], 2 * LIMIT],
  [
    'two statuses after',
    older({ ...past, hasStatuses: true }),
    ['owner_0', 'ord_16000', both],
    ['orders_newest_by_status', 'orders_pkey'],
    2 * LIMIT,
  ],
  [
    'two statuses before',
    newer({ ...past, hasStatuses: true }),
    ['owner_0', 'ord_4000', both],
    ['orders_newest_by_status', 'orders_pkey'],
    2 * LIMIT,
  ],
  ['one order', find, ['owner_0', 'ord_4000'], ['orders_pkey'], 1],
  ['what is unsettled', listUnsettled, [0, LIMIT], ['orders_unsettled'], LIMIT],
  ['what is due', listDue, [0, LIMIT], ['orders_due'], LIMIT],
];

const postgres = await startPostgres();
const stores = createPostgresStores({ connectionString: postgres?.connectionString });
const pglite = await PGlite.create();

afterAll(async () => {
  await pglite.close();
  if (postgres) await stores.pool.query(`drop schema if exists ${SCHEMA} cascade`);
  if (postgres) await stores.end();
  await postgres?.stop();
});

describe.skipIf(!postgres)('the plans of Postgres', () => {
  describePlans(stores.query);
});

describe('the plans of PGlite', () => {
  describePlans((text, params) => pglite.query(text, params));
});

function describePlans(query: PostgresQuery): void {
  beforeAll(async () => {
    await postgresStore({ query, schema: SCHEMA }).migrate();
    await fillOrders(query, FILLING);
    await query(`analyze "${SCHEMA}".orders`, []);
  });

  it.each(PLANS)('read %s by index, and no more than they show', async (_name, text, params, indexes, maxRows) => {
    const nodes = await explain(query, text, params);
    expect(nodes.map(({ kind }) => kind)).not.toContain('Seq Scan');
    const scans = nodes.filter(({ index }) => index !== undefined);
    expect(new Set(scans.map(({ index }) => index))).toEqual(new Set(indexes));
    // So that whatever is sorted is a page of each status, not the list.
    expect(Math.max(...nodes.map(({ rows }) => rows))).toBeLessThanOrEqual(maxRows);
  });
}
