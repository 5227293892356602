import { expect, it } from 'vitest';
import { memoryStore } from '../memoryStore.js';
import type { OrderStore } from '../OrderStore.js';
import { describeOrderStore } from './describeOrderStore.js';

/** Lets others in, where a store should not. */
const pause = () => new Promise((resolve) => setImmediate(resolve));

/** Stores that are right but for one thing. */
const FLAWS: Record<string, (store: OrderStore) => Partial<OrderStore>> = {
  'takes no budget for a new row': (store) => ({ insert: (row) => store.insert(row) }),
  'takes no budget for a change': (store) => ({ replace: (row) => store.replace(row) }),
  'looks for room first and takes it later': (store) => ({
    async replace(row, entries) {
      const probe = { ...row, ref: `${row.ref}_probe`, stripeOrder: null, funding: null, order: null, dueAt: null };
      const found = await store.insert(probe, entries);
      await pause();
      return found.outcome === 'over_budget' ? found : store.replace(row, entries);
    },
  }),
  'says of a row that is there that it is new': (store) => ({
    async insert(row, entries) {
      const result = await store.insert(row, entries);
      return result.outcome === 'exists' ? { ...result, outcome: 'inserted' } : result;
    },
  }),
  'changes the version of what it takes': (store) => ({
    async takeDue(query) {
      const taken = await store.takeDue(query);
      for (const row of taken) await store.replace({ ...row, version: row.version + 1 });
      return taken;
    },
  }),
  'gives one row to two who take at once': (store) => ({
    async takeDue(query) {
      const taken = await store.takeDue({ ...query, until: query.now });
      await pause();
      await store.takeDue({ ...query, limit: taken.length });
      return taken.map((row) => ({ ...row, dueAt: query.until }));
    },
  }),
  'leaves what is paid waiting': () => ({ hastenFunded: async () => {} }),
  'finds nothing by a payment intent': (store) => ({
    findByStripeId: async (id) => (id.startsWith('pi_') ? null : store.findByStripeId(id)),
  }),
  'tells two that an event is new': (store) => ({
    inbox: {
      ...store.inbox,
      async add(event) {
        const known = await store.inbox.find(event.id);
        await pause();
        return !known && ((await store.inbox.add(event)) || true);
      },
    },
  }),
  'shows a change after the next one': (store) => {
    const hidden = new Set<string>();
    return {
      async replace(row, entries) {
        hidden.add(row.ref);
        const result = await store.replace(row, entries);
        await pause();
        hidden.delete(row.ref);
        return result;
      },
      changes: {
        ...store.changes,
        listOrders: async (query) => (await store.changes.listOrders(query)).filter(({ row }) => !hidden.has(row.ref)),
      },
    };
  },
  'gives one turn to two': (store) => {
    const turns = new Map<string, number>();
    return {
      async takeTurn({ name, now, until }) {
        const isFree = (turns.get(name) ?? 0) <= now;
        await store.takeTurn({ name, now, until });
        turns.set(name, until);
        return isFree;
      },
    };
  },
  'forgets nothing': () => ({ prune: async () => {} }),
};

it.each(Object.entries(FLAWS))('notices a store that %s', async (name, change) => {
  const failures: unknown[] = [];
  for (const check of casesOf(name, change)) {
    await check().catch((error: unknown) => failures.push(error));
    if (failures.length > 0) break;
  }
  expect(failures).toEqual([expect.any(Error)]);
});

function casesOf(name: string, change: (store: OrderStore) => Partial<OrderStore>): (() => Promise<void>)[] {
  const checks: (() => Promise<void>)[] = [];
  const createStore = () => {
    const store = memoryStore();
    return { ...store, ...change(store) };
  };
  describeOrderStore(name, createStore, {
    describe: (_name, define) => define(),
    it: (_name, check) => checks.push(check),
  });
  return checks;
}
