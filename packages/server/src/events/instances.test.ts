import { Client } from 'pg';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { createRow } from '../store/conformance/createRow.js';
import { createRandom } from '../store/conformance/createRandom.js';
import { postgresBus, postgresStore } from '../store/postgres/postgresStore.js';
import { memoryStore } from '../store/memoryStore.js';
import type { OrderStore } from '../store/OrderStore.js';
import { createFakeTimers, type FakeTimers } from '../testSupport/createFakeTimers.js';
import { createPostgresStores } from '../testSupport/createPostgresStores.js';
import { openEvents, type OpenedEvents } from '../testSupport/openEvents.js';
import { startPostgres } from '../testSupport/startPostgres.js';
import { startServer } from '../testSupport/startServer.js';
import type { ChangeBus } from './ChangeBus.js';

// A database takes its time to start where others are at work.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const postgres = await startPostgres();
const stores = createPostgresStores({ connectionString: postgres?.connectionString, max: 12 });
const ending: (() => unknown)[] = [];

afterEach(async () => {
  for (const end of ending.splice(0).toReversed()) await end();
});
afterAll(async () => {
  if (postgres) await stores.end();
  await postgres?.stop();
});

const settle = () => new Promise((resolve) => setImmediate(resolve));

/** Two handlers on one database, each with its own store and clock. */
function startInstances(bus: () => ChangeBus | undefined = () => undefined) {
  const schema = stores.nextSchema();
  const timers = createFakeTimers();
  const createStore = () => postgresStore({ query: stores.query, schema });
  const first = startServer({ store: createStore(), handler: { bus: bus() } });
  const second = first.createHandler({ store: createStore(), timers, bus: bus() });
  return { ...first, second, timers };
}

/** A bus as a host would make one, with a session of its own for what it hears. */
function createBus(timers?: FakeTimers): ChangeBus {
  return postgresBus({
    query: stores.query,
    timers,
    async listen(channel, onNotification) {
      const client = new Client({ connectionString: postgres?.connectionString });
      client.on('notification', ({ payload }) => onNotification(payload ?? ''));
      await client.connect();
      await client.query(`listen "${channel}"`);
      return () => client.end();
    },
  });
}

async function open(handler: Parameters<typeof openEvents>[0], lastEventId?: string): Promise<OpenedEvents> {
  const stream = await openEvents(handler, lastEventId === undefined ? {} : { lastEventId });
  ending.push(() => stream.cancel());
  return stream;
}

describe.skipIf(!postgres)('two instances on one database', () => {
  it('show each other’s changes with the next look', async () => {
    const { order, second, timers } = startInstances();
    const stream = await open(second);
    const { body } = await order();
    timers.advance(1_000);
    expect(await stream.nextNamed()).toMatchObject({ event: 'order.created', data: { id: body.id } });
  });

  it('show each other’s changes at once when there is a bus', async () => {
    const { order, post, second } = startInstances(createBus);
    const stream = await open(second);
    // Without a look of its own: the second instance's clock stands still. Its session may not be open yet.
    const { body } = await order();
    await vi.waitFor(async () => expect(await listening()).toBe(1));
    await post(`/orders/${body.id}/cancel`);
    let event = await stream.nextNamed();
    while (event?.data?.status !== 'canceled') event = await stream.nextNamed();
    expect(event.data?.id).toBe(body.id);
    await stream.cancel();
    await vi.waitFor(async () => expect(await listening()).toBe(0));
  });
});

describe.skipIf(!postgres)('postgresBus', () => {
  async function subscribe(timers: FakeTimers) {
    const bus = createBus(timers);
    const heard: (string | null)[] = [];
    const unsubscribe = await bus.subscribe((owner) => heard.push(owner));
    ending.push(unsubscribe);
    return { bus, heard };
  }

  it('tells of an owner at once, then once more after a second for all that came within', async () => {
    const timers = createFakeTimers();
    const { bus, heard } = await subscribe(timers);
    for (let times = 0; times < 5; times += 1) await bus.publish('owner_a');
    await bus.publish('owner_b');
    await vi.waitFor(() => expect(heard).toEqual(['owner_a', 'owner_b']));
    timers.advance(1_000);
    await vi.waitFor(() => expect(heard).toEqual(['owner_a', 'owner_b', 'owner_a']));
    expect(timers.size).toBe(1);
    timers.advance(1_000);
    expect(timers.size).toBe(0);
    await bus.publish('owner_a');
    await vi.waitFor(() => expect(heard).toHaveLength(4));
  });

  it('leaves out an owner that is longer than a notification may be: then it may be anyone', async () => {
    const { bus, heard } = await subscribe(createFakeTimers());
    await bus.publish('ü'.repeat(3_501));
    await bus.publish('ü'.repeat(3_500));
    await bus.publish("'; drop table");
    await vi.waitFor(() => expect(heard).toEqual([null, 'ü'.repeat(3_500), "'; drop table"]));
  });

  it.each(['', 'Offtake', 'a"b', 'x'.repeat(64)])('refuses the channel %j', (channel) => {
    expect(() => postgresBus({ query: stores.query, listen: async () => () => {}, channel })).toThrow(TypeError);
  });
});

describe.each([
  ['memory', memoryStore, 40],
  ...(postgres ? ([['Postgres', () => stores.create(), 10]] as const) : []),
] as const)('a stream on %s', (_name, createStore, runs) => {
  it.each(Array.from({ length: runs }, (_, index) => index + 1))(
    'that is interrupted again and again misses nothing, and repeats nothing (seed %i)',
    async (seed) => {
      const random = createRandom(seed);
      const store = createStore();
      const timers = createFakeTimers();
      const { handler } = startServer({ store, handler: { timers } });
      const writers = [0, 1, 2, 3].map((writer) => write(store, `${seed}_${writer}`, createRandom(seed * 9 + writer)));
      const writing = Promise.all(writers).then((maps) => new Map(maps.flatMap((totals) => [...totals])));
      let isWritten = false;
      void writing.then(() => (isWritten = true));

      const seen = new Map<string, number>();
      const ids = new Set<string>();
      let lastEventId = '0.0';
      const isAllSeen = (expected: Map<string, number>) =>
        [...expected].every(([ref, value]) => seen.get(ref) === value);
      for (let rounds = 0; rounds < 10_000; rounds += 1) {
        const stream = await openEvents(handler, { lastEventId });
        const isOver = isWritten;
        for (let reads = random.below(4) + 1; reads > 0; reads -= 1) {
          if (isOver && isAllSeen(await writing)) break;
          const next = stream.nextNamed();
          const event = await withTime(next, timers);
          if (!event) break;
          lastEventId = String(event.id);
          expect(ids, 'an event that came before').not.toContain(lastEventId);
          ids.add(lastEventId);
          const { id = '', amount_total: total = 0 } = event.data ?? {};
          expect(total, 'an order as it was before').toBeGreaterThan(seen.get(id) ?? 0);
          seen.set(id, total);
        }
        await stream.cancel();
        if (isOver && isAllSeen(await writing)) break;
      }
      expect(seen).toEqual(await writing);
      expect(timers.size).toBe(0);
    },
  );
});

/** Writes rows and changes them; each change of one has a higher total. @returns the last total of each. */
async function write(store: OrderStore, name: string, random: ReturnType<typeof createRandom>) {
  const totals = new Map<string, number>();
  for (let changes = 0; changes < 25; changes += 1) {
    const ref = `ord_${name}_${random.below(6)}`;
    const known = totals.get(ref);
    const row = createRow({ ref, owner: 'owner_a', version: known === undefined ? 1 : known + 1 }, { id: ref });
    const total = (known ?? 0) + 1;
    const next = { ...row, order: row.order && { ...row.order, id: ref, amount_total: total } };
    if (known === undefined) await store.insert({ ...next, version: 1 });
    else await store.replace(next);
    totals.set(ref, total);
    if (random.below(3) === 0) await settle();
  }
  return totals;
}

/** What comes next, while time goes on. */
async function withTime<TResult>(next: Promise<TResult>, timers: FakeTimers): Promise<TResult> {
  const state = { isThere: false };
  void next.finally(() => (state.isThere = true));
  while (!state.isThere) {
    timers.advance(1_000);
    await settle();
  }
  return next;
}

/** How many sessions listen. */
async function listening(): Promise<number> {
  const { rows } = await stores.query(
    `select count(*) as count from pg_stat_activity where query like 'listen %' and datname = current_database()`,
    [],
  );
  return Number(rows[0]?.['count']);
}
