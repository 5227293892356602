import { toAttempting } from '../../orders/orderMachine.js';
import type { OrderRow } from '../OrderRow.js';
import { assertAlike, assertHolds } from './assertions.js';
import { assertInserted, assertReplaced } from './assertWritten.js';
import { createRow } from './createRow.js';
import type { StoreCase } from './describeOrderStore.js';

const DUE = 60;
const TAKERS = 8;
const BATCH = 5;

export const workCases: StoreCase[] = [
  {
    name: 'takes the rows that are due, longest first, and puts them off',
    async check(createStore) {
      const store = await createStore();
      const times = { ord_due: 10, ord_never: null, ord_overdue: 5, ord_later: 11, ord_also_due: 10 };
      const rows = Object.entries(times).map(([ref, dueAt], index) =>
        createRow({ ref, dueAt, owner: index % 2 ? 'a' : 'b' }),
      );
      await assertInserted(store, ...rows);
      const taken = await store.takeDue({ now: 10, until: 30, limit: 2 });
      const expected = [rows[2], rows[0]].map((row) => ({ ...row, dueAt: 30 }));
      assertAlike(taken, expected, 'The two that are due longest are taken, and are put off.');
      assertAlike(
        await store.find({ owner: 'b', ref: 'ord_due' }),
        expected[1],
        'It is kept so: the version is the same.',
      );
      assertAlike(
        refsOf(await store.takeDue({ now: 10, until: 30, limit: 9 })),
        ['ord_also_due'],
        'Then the others are.',
      );
      assertAlike(await store.takeDue({ now: 10, until: 30, limit: 9 }), [], 'Then none is.');
      const later = refsOf(await store.takeDue({ now: 30, until: 60, limit: 9 }));
      assertAlike(later, ['ord_later', 'ord_due', 'ord_overdue', 'ord_also_due'], 'Later those are that were put off.');
    },
  },
  {
    name: 'lets a row that was taken be changed, by the version that it had',
    async check(createStore) {
      const store = await createStore();
      const row = createRow({ ref: 'ord_1', dueAt: 5 });
      await assertInserted(store, row);
      const [taken] = await store.takeDue({ now: 10, until: 30, limit: 1 });
      assertHolds(taken !== undefined, 'It is taken.');
      await assertReplaced(store, { ...taken, version: 2, dueAt: null });
      assertAlike(await store.takeDue({ now: 90, until: 99, limit: 9 }), [], 'What is done is due no more.');
    },
  },
  {
    name: 'gives each due row to one of many who take at once, and leaves none',
    async check(createStore) {
      const store = await createStore();
      const refs = Array.from({ length: DUE }, (_, index) => `ord_${index}`);
      await Promise.all(refs.map((ref, index) => store.insert(createRow({ ref, dueAt: index % 7 }))));
      const takeAll = async () => {
        const taken: OrderRow[] = [];
        for (let found = BATCH; found > 0;) {
          const more = await store.takeDue({ now: 10, until: 100, limit: BATCH });
          found = more.length;
          taken.push(...more);
          assertHolds(taken.length <= DUE, 'No row is taken twice.');
        }
        return refsOf(taken);
      };
      const taken = (await Promise.all(Array.from({ length: TAKERS }, takeAll))).flat();
      assertAlike(taken.toSorted(), refs.toSorted(), 'Each row is taken once.');
    },
  },
  {
    name: 'loses neither the change nor the taking when both come at once',
    async check(createStore) {
      const store = await createStore();
      const rows = Array.from({ length: DUE }, (_, index) => createRow({ ref: `ord_${index}`, dueAt: 5 }, {}));
      await assertInserted(store, ...rows);
      const changed = rows.map((row) => ({ ...toAttempting(row, 7), dueAt: 200 }));
      const [taken] = await Promise.all([
        store.takeDue({ now: 10, until: 100, limit: DUE }),
        ...changed.map((row) => assertReplaced(store, row)),
      ]);
      for (const { version } of taken) assertAlike(version, 1, 'What has been changed is due no more.');
      const found = await Promise.all(rows.map((row) => store.find(row)));
      assertAlike(found, changed, 'The changes are there, whole.');
    },
  },
  {
    name: 'makes rows that are paid due when money has come, and no others',
    async check(createStore) {
      const store = await createStore();
      const rows = [
        createRow({ ref: 'ord_waiting', state: 'awaiting_funds', dueAt: 90 }),
        createRow({ ref: 'ord_later', state: 'funded', dueAt: 90 }),
        createRow({ ref: 'ord_never', state: 'funded', dueAt: null, owner: 'b' }),
        createRow({ ref: 'ord_overdue', state: 'funded', dueAt: 3 }),
      ];
      await assertInserted(store, ...rows);
      await store.hastenFunded({ now: 10 });
      const taken = await store.takeDue({ now: 10, until: 30, limit: 9 });
      assertAlike(refsOf(taken), ['ord_overdue', 'ord_later', 'ord_never'], 'Those are due that are paid.');
      assertAlike(await store.find({ owner: 'a', ref: 'ord_waiting' }), rows[0], 'What is not paid is as it was.');
      assertAlike(
        taken.map(({ version }) => version),
        [1, 1, 1],
        'The versions are the same.',
      );
    },
  },
  {
    name: 'lists what a person has to look at, of all owners, oldest first',
    async check(createStore) {
      const store = await createStore();
      const state = 'needs_review';
      const rows = [
        createRow({ ref: 'ord_new', state, created: 9 }),
        createRow({ ref: 'ord_old', state, created: 3, owner: 'b' }),
        createRow({ ref: 'ord_fine', created: 1 }),
        createRow({ ref: 'ord_as_new', state, created: 9 }),
      ];
      await assertInserted(store, ...rows);
      assertAlike(await store.listForReview({ limit: 9 }), [rows[1], rows[0], rows[3]], 'They are listed whole.');
      assertAlike(refsOf(await store.listForReview({ limit: 1 })), ['ord_old'], 'No more are listed than asked for.');
    },
  },
  {
    name: 'gives a turn to one of many, until it is over',
    async check(createStore) {
      const store = await createStore();
      const take = (name: string, now: number) => store.takeTurn({ name, now, until: now + 10 });
      for (const now of [100, 110]) {
        const turns = await Promise.all(Array.from({ length: TAKERS }, () => take('prune', now)));
        assertAlike(turns.filter(Boolean), [true], 'One has the turn.');
      }
      assertAlike(await take('prune', 119), false, 'It is not over yet.');
      assertAlike(await take('catch up', 119), true, 'Another turn has another name.');
      assertAlike(await take('prune', 120), true, 'Then it is.');
    },
  },
  {
    name: 'finds a row and tells the time in one step as in two, if it does',
    async check(createStore) {
      const store = await createStore();
      const row = createRow({ ref: 'ord_1' });
      await assertInserted(store, row);
      if (!store.findAndTell) return;
      for (const ref of ['ord_1', 'ord_none', '\0']) {
        const before = (await store.now?.()) ?? 0;
        const found = await store.findAndTell({ owner: 'a', ref });
        assertAlike(found.row, await store.find({ owner: 'a', ref }), 'The row is the same.');
        assertHolds(found.now >= before, `The time goes on; it went from ${before} to ${found.now}.`);
      }
    },
  },
  {
    name: 'says its time with a row that it has added, if it says one',
    async check(createStore) {
      const store = await createStore();
      const before = (await store.now?.()) ?? 0;
      const result = await store.insert(createRow({ ref: 'ord_1' }));
      if (!store.now || result.outcome !== 'inserted' || result.now === undefined) return;
      const after = await store.now();
      const isBetween = result.now >= before && result.now <= after;
      assertHolds(isBetween, `The time is of the insert, from ${before} to ${after}; it is ${result.now}.`);
    },
  },
  {
    name: 'has a clock in whole seconds that does not run backwards, or none',
    async check(createStore) {
      const store = await createStore();
      if (!store.now) return;
      const [first, second] = [await store.now(), await store.now()];
      assertHolds(Number.isInteger(first) && first > 0, `The time is in whole seconds; it is ${first}.`);
      assertHolds(second >= first, `The time goes on; it went from ${first} to ${second}.`);
    },
  },
];

function refsOf(rows: readonly OrderRow[]): string[] {
  return rows.map(({ ref }) => ref);
}
