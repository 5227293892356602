import { toAttempting, toFailed } from '../../orders/orderMachine.js';
import type { BudgetEntry } from '../BudgetEntry.js';
import type { OrderStore } from '../OrderStore.js';
import { assertAlike, assertHolds } from './assertions.js';
import { assertInserted, assertReplaced } from './assertWritten.js';
import { createEntry } from './createEntry.js';
import { createRow } from './createRow.js';
import type { StoreCase } from './describeOrderStore.js';
import { insertTimeless } from './insertTimeless.js';

const RACERS = 12;
const ROOM = 5;
const problem = { code: 'insufficient_balance', detail: 'Too little.' } as const;

export const budgetCases: StoreCase[] = [
  {
    name: 'takes from a budget together with the row, or neither',
    async check(createStore) {
      const store = await createStore();
      const first = createRow({ ref: 'ord_1' });
      const inserted = await insertTimeless(store, first, [createEntry({ amount: 7 })]);
      assertAlike(inserted, { outcome: 'inserted', row: first }, 'There is room for the first.');
      const second = createRow({ ref: 'ord_2' });
      const refused = { outcome: 'over_budget', budget: 'day 1' };
      assertAlike(await store.insert(second, [createEntry({ amount: 4 })]), refused, 'There is none for the second.');
      assertAlike(await store.find(second), null, 'The second is not there.');
      const changed = toAttempting(first, 5);
      assertAlike(await store.replace(changed, [createEntry({ amount: 4 })]), refused, 'Nor for a change.');
      assertAlike(await store.find(first), first, 'The row is as it was.');
      await assertReplaced(store, changed, [createEntry({ amount: 3 })]);
      await assertRoom(store, 0, 'What was refused has taken nothing.');
    },
  },
  {
    name: 'takes nothing for a ref that is there, nor for a change that is not made',
    async check(createStore) {
      const store = await createStore();
      const row = createRow({ ref: 'ord_1' });
      await store.insert(row, [createEntry({ amount: 9 })]);
      const again = await store.insert(createRow({ ref: 'ord_1', intentHash: 'other' }), [createEntry({ amount: 9 })]);
      assertAlike(again, { outcome: 'exists', row }, 'It is answered with what is there, however full the budget.');
      const late = await store.replace({ ...row, version: 7 }, [createEntry({ amount: 9 })]);
      assertAlike(late, { outcome: 'conflict' }, 'An old version is a conflict, however full the budget.');
      await assertRoom(store, 1, 'Neither has taken anything.');
    },
  },
  {
    name: 'gives back, however full the budget, and never more than was taken',
    async check(createStore) {
      const store = await createStore();
      const row = createRow({ ref: 'ord_1' });
      await store.insert(row, [createEntry({ amount: 30, max: null })]);
      const failed = await assertReplaced(store, toFailed(row, problem), [createEntry({ amount: -22, max: null })]);
      await assertRoom(store, 2, 'Eight of ten are taken then.');
      await assertReplaced(store, toAttempting(failed, 5), [createEntry({ amount: -100, max: null })]);
      await assertRoom(store, 10, 'An empty budget is empty.');
      const other = createRow({ ref: 'ord_2' });
      await store.insert(other, [createEntry({ budget: 'day 2', amount: -5, max: null })]);
      const over = await store.insert(createRow({ ref: 'ord_3' }), [createEntry({ budget: 'day 2', amount: 11 })]);
      assertAlike(over, { outcome: 'over_budget', budget: 'day 2' }, 'What was never taken makes no room.');
    },
  },
  {
    name: 'takes several budgets or none of them, each once',
    async check(createStore) {
      const store = await createStore();
      const [mine, everyones] = [createEntry(), createEntry({ owner: '', budget: 'all', max: 3 })];
      const both = await store.insert(createRow({ ref: 'ord_1' }), [mine, { ...everyones, amount: 4 }]);
      assertAlike(both, { outcome: 'over_budget', budget: 'all' }, 'The one without room is named.');
      await assertRoom(store, 10, 'Nothing is taken of the other one, which is full from here on.');
      const halves = [createEntry({ amount: 5 }), createEntry({ amount: 6 })];
      const twice = await store.insert(createRow({ ref: 'ord_2' }), halves);
      assertAlike(twice, { outcome: 'over_budget', budget: 'day 1' }, 'Two entries of one budget count together.');
      const row = createRow({ ref: 'ord_3' });
      await assertInserted(store, row);
      await assertReplaced(store, toAttempting(row, 5), [
        createEntry({ amount: 9, max: 9 }),
        createEntry({ amount: -9, max: null }),
      ]);
      await assertRoom(store, 0, 'What is given back and taken again needs no room.');
    },
  },
  {
    name: 'keeps budgets of one name apart by owner, and shares what is everyone’s',
    async check(createStore) {
      const store = await createStore();
      const take = (ref: string, owner: string, entry: Partial<BudgetEntry>) =>
        store.insert(createRow({ ref, owner }), [createEntry({ owner, amount: 6, ...entry })]);
      const outcomes = [
        await take('ord_1', 'a', {}),
        await take('ord_2', 'b', {}),
        await take('ord_3', 'a', { owner: '' }),
        await take('ord_4', 'b', { owner: '' }),
      ].map(({ outcome }) => outcome);
      assertAlike(outcomes, ['inserted', 'inserted', 'inserted', 'over_budget'], 'Only the shared one is full.');
    },
  },
  {
    name: 'adds exactly as many rows as there is room for, however many come at once',
    async check(createStore) {
      const store = await createStore();
      const entries = [createEntry({ max: ROOM }), createEntry({ owner: '', budget: 'all', max: null })];
      const results = await Promise.all(
        racers().map((index) => store.insert(createRow({ ref: `ord_${index}`, owner: `o_${index % 3}` }), entries)),
      );
      const wins = results.filter(({ outcome }) => outcome === 'inserted').length;
      const refusals = results.filter(({ outcome }) => outcome === 'over_budget').length;
      assertAlike([wins, refusals], [ROOM, RACERS - ROOM], 'All room is taken, and no more.');
      for (const [index, { outcome }] of results.entries()) {
        const found = await store.find({ owner: `o_${index % 3}`, ref: `ord_${index}` });
        assertAlike(found !== null, outcome === 'inserted', 'What was refused is not there.');
      }
    },
  },
  {
    name: 'changes exactly as many rows as there is room for, however many come at once',
    async check(createStore) {
      const store = await createStore();
      const rows = racers().map((index) => createRow({ ref: `ord_${index}` }));
      await assertInserted(store, ...rows);
      const results = await Promise.all(
        rows.map((row) => store.replace(toAttempting(row, 5), [createEntry({ max: ROOM })])),
      );
      const wins = results.filter(({ outcome }) => outcome === 'replaced').length;
      assertAlike(wins, ROOM, 'All room is taken, and no more.');
      const versions = await Promise.all(rows.map(async (row) => (await store.find(row))?.version));
      assertAlike(
        versions,
        results.map(({ outcome }) => (outcome === 'replaced' ? 2 : 1)),
        'What was refused is as it was.',
      );
    },
  },
  {
    name: 'takes once for one ref, however many come with it at once',
    async check(createStore) {
      const store = await createStore();
      const results = await Promise.all(
        racers().map((index) =>
          store.insert(createRow({ ref: 'ord_1', intentHash: `hash_${index}` }), [createEntry({ amount: 6 })]),
        ),
      );
      const wins = results.filter(({ outcome }) => outcome === 'inserted').length;
      const others = results.filter(({ outcome }) => outcome === 'exists').length;
      assertAlike([wins, others], [1, RACERS - 1], 'One is new, and nobody is told that there is no room.');
      await assertRoom(store, 4, 'It has taken once.');
    },
  },
  {
    name: 'loses no room when many take and give back at once',
    async check(createStore) {
      const store = await createStore();
      const shared = createEntry({ owner: '', budget: 'all', max: RACERS * 2 });
      await Promise.all(racers().map((index) => takeAndGiveBack(store, index, [createEntry({ max: null }), shared])));
      const over = await store.insert(createRow({ ref: 'ord_over' }), [{ ...shared, amount: RACERS * 2 + 1 }]);
      assertAlike(over, { outcome: 'over_budget', budget: 'all' }, 'No room has come from nowhere.');
      const all = await store.insert(createRow({ ref: 'ord_all' }), [{ ...shared, amount: RACERS * 2 }]);
      assertAlike(all.outcome, 'inserted', 'All of it is there again.');
    },
  },
  {
    name: 'forgets budgets once they have expired',
    async check(createStore) {
      const store = await createStore();
      await store.insert(createRow({ ref: 'ord_1' }), [createEntry({ amount: 10, expiresAt: 50 })]);
      await store.insert(createRow({ ref: 'ord_2' }), [createEntry({ budget: 'day 2', amount: 10, expiresAt: 51 })]);
      await store.prune({ now: 50, eventsBefore: 0 });
      await assertRoom(store, 10, 'The one that has expired is empty.');
      const over = await store.insert(createRow({ ref: 'ord_3' }), [createEntry({ budget: 'day 2' })]);
      assertAlike(over, { outcome: 'over_budget', budget: 'day 2' }, 'The other one is as full as it was.');
    },
  },
];

function racers(): number[] {
  return Array.from({ length: RACERS }, (_, index) => index);
}

/** Looks how much room there is in the usual budget, by taking one too many and then all of it. */
async function assertRoom(store: OrderStore, room: number, message: string): Promise<void> {
  const take = (amount: number) => store.insert(createRow({ ref: `ord_room_${amount}` }), [createEntry({ amount })]);
  assertAlike((await take(room + 1)).outcome, 'over_budget', message);
  if (room > 0) assertAlike((await take(room)).outcome, 'inserted', message);
}

async function takeAndGiveBack(store: OrderStore, index: number, entries: BudgetEntry[]): Promise<void> {
  const row = createRow({ ref: `ord_${index}` });
  const { outcome } = await store.insert(row, index % 2 ? entries : entries.toReversed());
  assertHolds(outcome === 'inserted', 'There is room for all.');
  await assertReplaced(
    store,
    toFailed(row, problem),
    entries.map((entry) => ({ ...entry, amount: -entry.amount, max: null })),
  );
}
