import type { OrderPage, OrderPageQuery, OrderStore } from '../OrderStore.js';
import { assertAlike } from './assertions.js';
import { forEachSeed, type Random } from './createRandom.js';
import { createRow } from './createRow.js';
import type { StoreCase } from './describeOrderStore.js';

const HISTORIES = 40;
const MAX_ORDERS = 30;

export const listCases: StoreCase[] = [
  {
    name: 'shows every order exactly once on the way through the pages, in both directions',
    async check(createStore) {
      const store = await createStore();
      await forEachSeed(HISTORIES, (random, seed) => checkPages(store, random, `owner_${seed}`));
    },
  },
  {
    name: 'lists orders only, and takes nothing else for a cursor',
    async check(createStore) {
      const store = await createStore();
      await store.insert(createRow({ ref: 'ord_claimed' }));
      await store.insert(createRow({ ref: 'ord_placed' }, {}));
      const page = await store.list({ owner: 'a', limit: 9 });
      assertAlike(
        page?.orders.map(({ id }) => id),
        ['ord_placed'],
        'What was never placed is not listed.',
      );
      for (const ref of ['ord_claimed', 'ord_none']) {
        assertAlike(await store.list({ owner: 'a', limit: 9, startingAfter: ref }), null, `${ref} is no cursor.`);
        assertAlike(await store.list({ owner: 'a', limit: 9, endingBefore: ref }), null, `${ref} is no cursor.`);
      }
      const past = await store.list({ owner: 'a', limit: 9, startingAfter: 'ord_placed' });
      assertAlike(past, { orders: [], hasMore: false }, 'Past the last order there is an empty page.');
      await assertSameTexts(store, { owner: 'a', limit: 9, startingAfter: 'ord_none' }, null);
    },
  },
  {
    name: 'lists a status once however often it is asked for, and any cursor with any status',
    async check(createStore) {
      const store = await createStore();
      await store.insert(createRow({ ref: 'ord_1', created: 1 }, { status: 'open' }));
      await store.insert(createRow({ ref: 'ord_2', created: 2 }, { status: 'delivered' }));
      const query = { owner: 'a', limit: 9, statuses: ['open', 'open'] };
      const twice = await store.list(query);
      assertAlike(
        twice?.orders.map(({ id }) => id),
        ['ord_1'],
        'It is listed once.',
      );
      const after = await store.list({ ...query, startingAfter: 'ord_2' });
      assertAlike(
        after?.orders.map(({ id }) => id),
        ['ord_1'],
        'The cursor may have another status.',
      );
      assertAlike((await store.list({ ...query, statuses: [] }))?.orders, [], 'No status is no order.');
    },
  },
];

/** Compares the pages with the sorted list that they are cut from. */
async function checkPages(store: OrderStore, random: Random, owner: string): Promise<void> {
  const orders = Array.from({ length: random.below(MAX_ORDERS) }, (_, index) => ({
    ref: `ord_${index}`,
    index,
    // Few seconds, so that many orders share one.
    created: 1 + random.below(4),
    status: random.pick(['open', 'delivered', 'canceled']),
    owner: random.pick([owner, owner, `${owner}_other`]),
  }));
  for (const { ref, created, status, owner: whose } of orders) {
    await store.insert(createRow({ ref, created, owner: whose }, { status }));
  }
  const statuses = random.pick([undefined, ['open'], ['delivered', 'open']]);
  const expected = orders
    .filter((order) => order.owner === owner && (!statuses || statuses.includes(order.status)))
    .toSorted((a, b) => b.created - a.created || b.index - a.index)
    .map(({ ref }) => ref);
  const query: OrderPageQuery = { owner, limit: 1 + random.below(7), statuses };
  assertAlike(await walk(store, query, 'startingAfter'), expected, 'Forwards, all are shown once and in order.');
  const last = expected.at(-1);
  if (last === undefined) return;
  const backward = await walk(store, { ...query, endingBefore: last }, 'endingBefore');
  assertAlike([...backward, last], expected, 'Backwards too.');
}

/** What a store lists as texts, if it does, is what it lists. */
async function assertSameTexts(store: OrderStore, query: OrderPageQuery, page: OrderPage | null): Promise<void> {
  if (!store.listTexts) return;
  const texts = await store.listTexts(query);
  const read = texts && { ...texts, orders: texts.orders.map((text): unknown => JSON.parse(text)) };
  assertAlike(read, page, 'The texts are those of the same orders.');
}

/** Follows the cursors to the end. @returns the refs, newest first. */
async function walk(store: OrderStore, query: OrderPageQuery, direction: 'startingAfter' | 'endingBefore') {
  const refs: string[] = [];
  let next: OrderPageQuery | null = query;
  while (next) {
    const page = await store.list(next);
    await assertSameTexts(store, next, page);
    const found: string[] = page?.orders.map(({ id }) => id) ?? [];
    if (direction === 'startingAfter') refs.push(...found);
    else refs.unshift(...found);
    const cursor: string | undefined = direction === 'startingAfter' ? found.at(-1) : found[0];
    next = page?.hasMore ? { ...query, [direction]: cursor } : null;
  }
  return refs;
}
