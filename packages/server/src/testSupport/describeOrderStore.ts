import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Order } from '@offtake/contract';
import { claimedRow, toAttempting, toDone, toUnsettled } from '../orders/orderMachine.js';
import type { OrderRow } from '../store/OrderRow.js';
import type { ListRowsQuery, OrderStore } from '../store/OrderStore.js';
import { createOrder } from './createOrder.js';

/** What every store has to do, whatever it is made of. */
export function describeOrderStore(name: string, createStore: () => OrderStore | Promise<OrderStore>): void {
  describe(`${name} as an order store`, () => {
    it('keeps the row that came first when two have one ref', async () => {
      const store = await createStore();
      const first = createRow({ ref: 'ord_1' });
      expect(await store.insert(first)).toEqual(first);
      expect(await store.insert(createRow({ ref: 'ord_1', intentHash: 'other' }))).toEqual(first);
    });

    it('changes only the version that was read', async () => {
      const store = await createStore();
      const row = createRow({ ref: 'ord_1' });
      await store.insert(row);
      const [one, other] = await Promise.all([
        store.replace(toAttempting(row, 10)),
        store.replace(toAttempting(row, 20)),
      ]);
      expect([one, other].filter(Boolean)).toHaveLength(1);
      expect(await store.replace(toAttempting(createRow({ ref: 'ord_none' }), 10))).toBe(false);
      expect(await store.find(row)).toMatchObject({ version: 2, attempt: 1 });
    });

    it('knows nothing of other owners’ rows', async () => {
      const store = await createStore();
      const row = createRow({ ref: 'ord_1', owner: 'a' });
      await store.insert(row);
      expect(await store.find({ owner: 'b', ref: 'ord_1' })).toBeNull();
      expect(await store.replace({ ...toAttempting(row, 10), owner: 'b' })).toBe(false);
      expect(await store.insert(createRow({ ref: 'ord_1', owner: 'b' }))).toMatchObject({ owner: 'b' });
      expect(await store.list({ owner: 'b', limit: 1, startingAfter: 'ord_1' })).toBeNull();
    });

    it('hands out rows that can be changed without changing it', async () => {
      const store = await createStore();
      const row = createRow({ ref: 'ord_1', created: 1 }, { status: 'open' });
      await store.insert(row);
      row.problem = { code: 'not_found', detail: 'changed' };
      const found = await store.find(row);
      if (found?.order) found.order.status = 'changed';
      expect(await store.find(row)).toMatchObject({ problem: null, order: { status: 'open' } });
    });

    it('finds the calls that are not running any more', async () => {
      const store = await createStore();
      const running = toAttempting(createRow({ ref: 'ord_running' }), 100);
      const ended = toUnsettled(toAttempting(createRow({ ref: 'ord_ended' }), 90));
      for (const row of [running, ended, createRow({ ref: 'ord_claimed' })]) await store.insert(row);
      const refs = async (now: number) => (await store.listUnsettled({ now, limit: 9 })).map(({ ref }) => ref);
      expect(await refs(100)).toEqual(['ord_ended']);
      expect(await refs(100_000)).toEqual(['ord_ended', 'ord_running']);
    });

    it('finds the orders that are to be read again, longest due first', async () => {
      const store = await createStore();
      for (const [ref, refreshDueAt] of Object.entries({
        ord_due: 10,
        ord_never: null,
        ord_overdue: 5,
        ord_later: 11,
      })) {
        await store.insert(createRow({ ref, refreshDueAt }, {}));
      }
      const due = await store.listDue({ now: 10, limit: 9 });
      expect(due.map(({ ref }) => ref)).toEqual(['ord_overdue', 'ord_due']);
      expect(await store.listDue({ now: 10, limit: 1 })).toHaveLength(1);
    });

    it('shows every order exactly once on the way through the pages, in both directions', async () => {
      await fc.assert(fc.asyncProperty(listedOrders, fc.integer({ min: 1, max: 7 }), fc.boolean(), checkPages), {
        numRuns: 60,
      });
    });

    async function checkPages(seeds: ListedOrder[], limit: number, isFiltered: boolean): Promise<void> {
      const store = await createStore();
      for (const [index, { created, status, owner }] of seeds.entries()) {
        await store.insert(createRow({ ref: `ord_${index}`, owner, created }, { status }));
      }
      const query = { owner: 'a', limit, ...(isFiltered ? { statuses: ['open', 'delivered'] } : {}) };
      const expected = seeds
        .map((seed, index) => ({ ...seed, ref: `ord_${index}`, index }))
        .filter(({ owner, status }) => owner === 'a' && (!isFiltered || query.statuses?.includes(status)))
        .toSorted((a, b) => b.created - a.created || b.index - a.index)
        .map(({ ref }) => ref);
      const forward = await walk(store, query, 'startingAfter');
      expect(forward).toEqual(expected);
      const last = expected.at(-1);
      if (last === undefined) return;
      const backward = await walk(store, { ...query, endingBefore: last }, 'endingBefore');
      expect([...backward, last]).toEqual(expected);
    }
  });
}

interface ListedOrder {
  created: number;
  status: string;
  owner: string;
}

const listedOrders: fc.Arbitrary<ListedOrder[]> = fc.array(
  fc.record({
    // Few seconds, so that many orders share one.
    created: fc.integer({ min: 1, max: 4 }),
    status: fc.constantFrom('open', 'delivered', 'canceled'),
    owner: fc.constantFrom('a', 'a', 'b'),
  }),
  { maxLength: 25 },
);

/** Follows the cursors to the end. @returns the refs, newest first. */
async function walk(store: OrderStore, query: ListRowsQuery, direction: 'startingAfter' | 'endingBefore') {
  const refs: string[] = [];
  let next: ListRowsQuery | null = query;
  while (next) {
    const page = await store.list(next);
    const found: string[] = page?.rows.map(({ ref }) => ref) ?? [];
    if (direction === 'startingAfter') refs.push(...found);
    else refs.unshift(...found);
    const cursor: string | undefined = direction === 'startingAfter' ? found.at(-1) : found[0];
    next = page?.hasMore ? { ...query, [direction]: cursor } : null;
  }
  return refs;
}

/** A row: claimed, or placed when there is something to say of its order. */
function createRow(row: Partial<OrderRow> & { ref: string }, order?: Partial<Order>): OrderRow {
  const created = row.created ?? 1;
  const claimed = claimedRow({ owner: 'a', intentHash: 'hash', intent: null, now: created, ...row });
  if (!order) return { ...claimed, ...row };
  const placed = toDone(claimed, { order: createOrder({ id: row.ref, created, ...order }), now: 1 });
  return { ...placed, ...row, version: 1 };
}
