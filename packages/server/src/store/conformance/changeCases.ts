import { toAttempting } from '../../orders/orderMachine.js';
import type { OrderRow } from '../OrderRow.js';
import type { OrderChange, OrderStore } from '../OrderStore.js';
import { assertAlike, assertHolds } from './assertions.js';
import { assertInserted, assertReplaced } from './assertWritten.js';
import { createRow } from './createRow.js';
import type { StoreCase } from './describeOrderStore.js';

const WRITERS = 6;
const WRITES = 15;

export const changeCases: StoreCase[] = [
  {
    name: 'counts the changes of each owner’s orders, and of nothing that is not shown',
    async check(createStore) {
      const store = await createStore();
      const readLast = () => store.changes.readLast(['a', 'b', 'nobody', '\0', '', 'a']);
      assertAlike(await readLast(), [0, 0, 0, 0, 0, 0], 'In the beginning nothing has changed.');
      const hidden = createRow({ ref: 'ord_hidden', dueAt: 1 });
      await assertInserted(store, hidden);
      await assertReplaced(store, toAttempting(hidden, 5));
      assertAlike(await readLast(), [0, 0, 0, 0, 0, 0], 'What has no order is nobody’s change.');
      const shown = createRow({ ref: 'ord_shown', dueAt: 1 }, {});
      await assertInserted(store, shown);
      const [first = 0, other] = await readLast();
      assertHolds(first > 0 && other === 0, 'An order is a change of its owner’s alone.');
      await store.takeDue({ now: 5, until: 9, limit: 9 });
      await store.replace({ ...shown, version: 7 });
      assertAlike((await readLast())[0], first, 'What changes nothing of the order is none.');
      const unchanged = await assertReplaced(store, toAttempting(shown, 5));
      assertAlike((await readLast())[0], first, 'Nor is what changes the row behind the order.');
      await assertReplaced(store, showAnew(unchanged));
      const [second = 0] = await readLast();
      assertHolds(second > first, 'The next change has a greater number.');
    },
  },
  {
    name: 'shows each order that has changed once, at its last change',
    async check(createStore) {
      const store = await createStore();
      const rows = ['ord_1', 'ord_2', 'ord_3'].map((ref) => createRow({ ref }, {}));
      await assertInserted(store, ...rows, createRow({ ref: 'ord_4', owner: 'b' }, {}), createRow({ ref: 'ord_5' }));
      const created = await store.changes.listOrders({ owner: 'a', after: 0, limit: 9 });
      assertAlike(
        created.map(({ row }) => row),
        rows,
        'All orders of the owner are new, and shown whole.',
      );
      for (const { seq, createdSeq } of created) assertAlike(createdSeq, seq, 'They came with this change.');
      const [first] = rows;
      assertHolds(first !== undefined, 'There is a first row.');
      const changed = await assertReplaced(store, showAnew(first));
      const all = await store.changes.listOrders({ owner: 'a', after: 0, limit: 9 });
      assertAlike(refsOf(all), ['ord_2', 'ord_3', 'ord_1'], 'Each is shown once, in the order of the last changes.');
      assertRising(all);
      const news = await store.changes.listOrders({ owner: 'a', after: created.at(-1)?.seq ?? 0, limit: 9 });
      assertAlike(news, [{ seq: all.at(-1)?.seq, createdSeq: created[0]?.seq, row: changed }], 'Only that is news.');
      const page = await store.changes.listOrders({ owner: 'a', after: 0, limit: 2 });
      assertAlike(page, all.slice(0, 2), 'No more are shown than asked for, the first ones.');
      assertAlike(
        await store.changes.readLast(['a']),
        [all.at(-1)?.seq],
        'The last number is that of the last change.',
      );
      const end = await store.changes.listOrders({ owner: 'a', after: all.at(-1)?.seq ?? 0, limit: 9 });
      assertAlike(end, [], 'After the last change there is none.');
    },
  },
  {
    name: 'says with which change an order that was not shown before came',
    async check(createStore) {
      const store = await createStore();
      const row = createRow({ ref: 'ord_1' });
      await assertInserted(store, row, createRow({ ref: 'ord_2' }, {}));
      await assertReplaced(store, { ...createRow({ ref: 'ord_1' }, {}), version: 2 });
      const [, came] = await store.changes.listOrders({ owner: 'a', after: 0, limit: 9 });
      assertAlike([came?.row.ref, came?.createdSeq], ['ord_1', came?.seq], 'It came when it got its order.');
    },
  },
  {
    name: 'lets nobody who asks while many write miss a change',
    async check(createStore) {
      const store = await createStore();
      const readers = Array.from({ length: WRITERS }, () => createReader(store));
      await Promise.all(readers.map((reader, writer) => writeAndRead(store, reader, `ord_${writer}`)));
      const expected = Object.fromEntries(readers.map((_, writer) => [`ord_${writer}`, WRITES]));
      for (const { read, seen } of readers) {
        while ((await read()) > 0);
        assertAlike(Object.fromEntries(seen), expected, 'The last version of each was seen.');
      }
    },
  },
  {
    name: 'counts changes of products for everyone',
    async check(createStore) {
      const { changes } = await createStore();
      assertAlike(await changes.listProducts({ after: 0, limit: 9 }), [], 'In the beginning there are none.');
      for (const product of ['climsku_1', 'climsku_2', 'climsku_1']) await changes.addProduct(product);
      const all = await changes.listProducts({ after: 0, limit: 9 });
      assertAlike(
        all.map(({ product }) => product),
        ['climsku_2', 'climsku_1'],
        'Each is shown once, in the order of the last changes.',
      );
      assertAlike(await changes.readLast(['', 'a']), [all[1]?.seq, 0], 'The last number is everyone’s.');
      assertAlike(await changes.listProducts({ after: 0, limit: 1 }), all.slice(0, 1), 'No more than asked for.');
      assertAlike(await changes.listProducts({ after: all[0]?.seq ?? 0, limit: 9 }), all.slice(1), 'Then the rest.');
      await Promise.all(Array.from({ length: WRITERS }, (_, index) => changes.addProduct(`climsku_${index}`)));
      const news = await changes.listProducts({ after: all[1]?.seq ?? 0, limit: 99 });
      assertAlike(new Set(news.map(({ seq }) => seq)).size, WRITERS, 'Each change has a number of its own.');
    },
  },
];

interface Reader {
  /** What it has seen: refs and their last versions. */
  seen: Map<string, number>;
  /** Reads what is new to it. @returns how many changes it has found. */
  read: () => Promise<number>;
}

function createReader(store: OrderStore): Reader {
  const seen = new Map<string, number>();
  let after = 0;
  const read = async () => {
    const [last = 0] = await store.changes.readLast(['a']);
    const changes = await store.changes.listOrders({ owner: 'a', after, limit: 4 });
    assertRising(changes, after);
    for (const { row } of changes) seen.set(row.ref, row.version);
    after = changes.at(-1)?.seq ?? after;
    assertHolds(changes.length > 0 || after >= last, 'Whoever has seen all has seen the last number.');
    return changes.length;
  };
  return { seen, read };
}

/** Adds an order and changes it again and again, and meanwhile reads what others do. */
async function writeAndRead(store: OrderStore, { read }: Reader, ref: string): Promise<void> {
  let row = createRow({ ref }, {});
  await Promise.all([assertInserted(store, row), read()]);
  while (row.version < WRITES) {
    row = showAnew(row);
    await Promise.all([assertReplaced(store, row), read()]);
  }
}

/** The next version of a row, whose order looks different. */
function showAnew(row: OrderRow): OrderRow {
  const version = row.version + 1;
  return { ...row, version, order: row.order && { ...row.order, metadata: { version: String(version) } } };
}

function refsOf(changes: readonly OrderChange[]): string[] {
  return changes.map(({ row }) => row.ref);
}

function assertRising(changes: readonly OrderChange[], after = 0): void {
  let last = after;
  for (const { seq } of changes) {
    assertHolds(seq > last, `The numbers rise; ${seq} came after ${last}.`);
    last = seq;
  }
}
