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

const statements = createStatements(`"${SCHEMA}"`);
const { find, older, newer, changes, events } = statements;
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
  [
    'an order by an id of Stripe’s',
    statements.findByStripeId,
    ['climorder_4000'],
    ['orders_stripe_order', 'orders_funding_object', 'orders_payment_intent'],
    1,
  ],
  ['what is due', statements.takeDue, [20_000, 20_000, LIMIT], ['orders_due', 'orders_pkey'], LIMIT],
  ['what is paid', statements.hastenFunded, [0], ['orders_watched', 'orders_pkey'], LIMIT],
  ['what is to be reviewed', statements.listForReview, [LIMIT], ['orders_watched'], LIMIT],
  ['the last changes', changes.listOrders, ['owner_0', 19_960, LIMIT], ['orders_changes'], LIMIT],
  ['changes from the first on', changes.listOrders, ['owner_0', 0, LIMIT], ['orders_changes'], LIMIT],
  ['the events that are due', events.takeDue, [100, 200, LIMIT], ['events_due', 'events_pkey'], LIMIT],
  ['the events that are dead', events.listDead, [LIMIT], ['events_by_state'], LIMIT],
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
    await query(
      `insert into "${SCHEMA}".events (id, type, created, state, failures, due_at)
       select 'evt_' || n, 'payout.paid', n, 'done', 0, case when n % 1000 = 0 then n / 1000 end
       from generate_series(1, 20000) n`,
      [],
    );
    await query(`analyze "${SCHEMA}".orders, "${SCHEMA}".events`, []);
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
