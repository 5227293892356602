import { toAttempting } from '../../orders/orderMachine.js';
import type { OrderStore } from '../OrderStore.js';
import { assertAlike, assertHolds } from './assertions.js';
import { assertInserted } from './assertWritten.js';
import { createRow } from './createRow.js';
import type { StoreCase } from './describeOrderStore.js';

const RACES = 20;
const RACERS = 12;

export const raceCases: StoreCase[] = [
  {
    name: 'lets exactly one of many concurrent inserts of one ref win, and tells all which',
    async check(createStore) {
      const store = await createStore();
      for (const ref of refs()) {
        const rows = racers().map((intentHash) => createRow({ ref, intentHash }));
        const stored = await Promise.all(rows.map((row) => store.insert(row)));
        const winner = await store.find({ owner: 'a', ref });
        assertHolds(winner !== null, 'There is a winner.');
        for (const result of stored) {
          assertHolds(result.outcome !== 'over_budget', 'No budget is asked for.');
          assertAlike(result.row, winner, 'All are told the same.');
        }
        const wins = stored.filter(({ outcome }) => outcome === 'inserted').length;
        assertAlike(wins, 1, 'One is told that it has won.');
        assertHolds(
          rows.some(({ intentHash }) => intentHash === winner.intentHash),
          'It is one of those who took part.',
        );
      }
    },
  },
  {
    name: 'lets exactly one of many concurrent changes of one version win',
    async check(createStore) {
      const store = await createStore();
      for (const ref of refs()) {
        const row = createRow({ ref });
        await assertInserted(store, row);
        const changes = racers().map((_, index) => toAttempting(row, index));
        const results = await Promise.all(changes.map((change) => store.replace(change)));
        const winners = changes.filter((_, index) => results[index]?.outcome === 'replaced');
        assertAlike(winners.length, 1, 'One change is made.');
        assertAlike(await store.find(row), winners[0], 'It is the one that was told so.');
      }
    },
  },
  {
    name: 'loses no change when many insert, read and change at once',
    async check(createStore) {
      const store = await createStore();
      await Promise.all(racers().map(() => countUp(store)));
      const row = await store.find({ owner: 'a', ref: 'ord_counter' });
      assertAlike([row?.attempt, row?.version], [RACERS + 1, RACERS + 1], 'Every change is there.');
    },
  },
];

function refs(): string[] {
  return Array.from({ length: RACES }, (_, index) => `ord_race_${index}`);
}

function racers(): string[] {
  return Array.from({ length: RACERS }, (_, index) => `hash_${index}`);
}

/** Makes one change, however many others are made meanwhile. */
async function countUp(store: OrderStore): Promise<void> {
  await store.insert(createRow({ ref: 'ord_counter' }));
  for (let outcome = ''; outcome !== 'replaced';) {
    const row = await store.find({ owner: 'a', ref: 'ord_counter' });
    assertHolds(row !== null, 'It is there.');
    ({ outcome } = await store.replace(toAttempting(row, 1)));
  }
}
