import { Client } from 'pg';
import { importSources } from './importSources.mjs';

// What a page of orders costs, at 1,000 to 1,000,000 orders, against the same page by a prepared query with nothing
// around it: node bench/storePages.mjs. DATABASE_URL names the server; without it one is started. SIZES=1000,100000 for
// less.

const SIZES = (process.env.SIZES ?? '1000,100000,1000000').split(',').map(Number);
const OWNERS = 4;
const LIMIT = 50;
const OPEN_EVERY = 1_000;
const WARM_UPS = 300;
const ROUNDS = 2_000;
const OFFSET_ROUNDS = 30;
const COLUMNS = `ref, owner, version, state, intent_hash, intent, offer, attempt, first_attempt_at, attempted_at,
  lease_until, problem, funding, stripe_order, order_document, refreshed_at, due_at, failures, reserved, created`;

const { startPostgres, fillOrders, postgresStore } = await importSources(`
  export { startPostgres } from './src/testSupport/startPostgres.ts';
  export { fillOrders } from './src/testSupport/fillOrders.ts';
  export { postgresStore } from './src/store/postgres/postgresStore.ts';`);
const postgres = await startPostgres();
if (!postgres) throw new Error('There is no Postgres to measure.');
const client = new Client(postgres.connectionString);
await client.connect();
const { rows: versions } = await client.query('select version()');
console.log(
  `${versions[0].version}\nNode ${process.version}, one connection, pages of ${LIMIT}, ${ROUNDS} rounds, ms\n`,
);

const results = [];
for (const size of SIZES) results.push(await measureSize(size));
print(results);
await client.end();
await postgres.stop();

/** @param {number} count */
async function measureSize(count) {
  const schema = `offtake_bench_${count}`;
  await client.query(`drop schema if exists ${schema} cascade`);
  const query = (text, params) => client.query(text, params);
  const store = postgresStore({ query, schema });
  // The texts are always the same ones, so a driver may prepare each of them once.
  const prepared = postgresStore({ query: prepare(), schema });
  await store.migrate();
  await fillOrders(query, { schema, count, owners: OWNERS, openEvery: OPEN_EVERY });
  await client.query(`vacuum (analyze) ${schema}.orders`);
  const next = createCursors(count);
  const owner = 'owner_0';
  const medians = await measure({
    raw: () => rawPage(schema, next()),
    rawAgain: () => rawPage(schema, next()),
    rawUnprepared: () => rawPage(schema, next(), false),
    page: () => store.list({ owner, limit: LIMIT, startingAfter: next().ref }),
    preparedPage: () => prepared.list({ owner, limit: LIMIT, startingAfter: next().ref }),
    firstPage: () => store.list({ owner, limit: LIMIT }),
    rareStatus: () => store.list({ owner, limit: LIMIT, statuses: ['open'], startingAfter: next().ref }),
    find: () => store.find({ owner, ref: next().ref }),
    changes: () => store.changes.listOrders({ owner, after: next().seq, limit: LIMIT }),
    noChanges: () => store.changes.listOrders({ owner, after: count, limit: LIMIT }),
    noneDue: () => store.takeDue({ now: 0, until: 1, limit: LIMIT }),
  });
  const offset = await median(OFFSET_ROUNDS, () => offsetPage(schema, count));
  await client.query(`drop schema ${schema} cascade`);
  return { count, ...medians, offset };
}

/** Each in turn, so that all have the same noise. */
async function measure(works) {
  const times = Object.fromEntries(Object.keys(works).map((name) => [name, []]));
  for (let round = -WARM_UPS; round < ROUNDS; round += 1) {
    for (const [name, work] of Object.entries(works)) {
      const startedAt = performance.now();
      await work();
      if (round >= 0) times[name].push(performance.now() - startedAt);
    }
  }
  return Object.fromEntries(Object.entries(times).map(([name, values]) => [name, middle(values)]));
}

async function median(rounds, work) {
  const values = [];
  for (let round = 0; round < rounds; round += 1) {
    const startedAt = performance.now();
    await work();
    values.push(performance.now() - startedAt);
  }
  return middle(values);
}

function middle(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}

/** As one would write it by hand, given the cursor's sort key, and one row more to know whether there are more. */
function rawPage(schema, { created, seq }, isPrepared = true) {
  const text = `select ${COLUMNS} from ${schema}.orders
    where owner = $1 and order_document is not null and (created, seq) < ($2, $3)
    order by created desc, seq desc limit ${LIMIT + 1}`;
  return client.query({ ...(isPrepared && { name: `raw_${schema}` }), text, values: ['owner_0', created, seq] });
}

function offsetPage(schema, count) {
  const text = `select ${COLUMNS} from ${schema}.orders where owner = $1 and order_document is not null
    order by created desc, seq desc limit ${LIMIT} offset ${Math.floor(count / OWNERS) - LIMIT}`;
  return client.query({ name: `offset_${schema}`, text, values: ['owner_0'] });
}

function prepare() {
  const names = new Map();
  return (text, values) => {
    const name = names.get(text) ?? `offtake_${performance.now()}`;
    names.set(text, name);
    return client.query({ name, text, values });
  };
}

/** Orders of the first owner all over the list, always the same ones. */
function createCursors(count) {
  let position = 0;
  return () => {
    position = (position + 7_919) % Math.floor(count / OWNERS - LIMIT);
    const number = (position + LIMIT) * OWNERS;
    return { ref: `ord_${number}`, created: number * 60, seq: number };
  };
}

function print(sizes) {
  const first = sizes[0];
  for (const name of Object.keys(first).filter((key) => key !== 'count')) {
    const cells = sizes.map(
      (size) => `${size.count}: ${size[name].toFixed(3)} (${(size[name] / size.raw).toFixed(2)} × raw)`,
    );
    const growth = sizes.at(-1)[name] / first[name];
    console.log(
      `${name.padEnd(14)} ${cells.map((cell) => cell.padEnd(32)).join('')}${growth.toFixed(2)} × from first to last`,
    );
  }
}
