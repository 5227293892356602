import { toAttempting } from '../../orders/orderMachine.js';
import type { OrderRow } from '../OrderRow.js';
import type { OrderStore } from '../OrderStore.js';
import { assertAlike, assertHolds } from './assertions.js';
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
        for (const row of stored) assertAlike(row, winner, 'All are told the same.');
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
        const row = await store.insert(createRow({ ref }));
        const changes = racers().map((_, index) => toAttempting(row, index));
        const results = await Promise.all(changes.map((change) => store.replace(change)));
        assertAlike(results.filter(Boolean), [true], 'One change is made.');
        assertAlike(await store.find(row), changes[results.indexOf(true)], 'It is the one that was told so.');
      }
    },
  },
  {
    name: 'loses no change when many insert, read and change at once',
    async check(createStore) {
      const store = await createStore();
      await Promise.all(racers().map(() => countUp(store)));
      const row = await store.find({ owner: 'a', ref: 'ord_counter' });
      assertAlike([row?.attempt, row?.version], [RACERS, RACERS + 1], 'Every change is there.');
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
  let row: OrderRow | null = await store.insert(createRow({ ref: 'ord_counter' }));
  while (row && !(await store.replace(toAttempting(row, 1)))) row = await store.find(row);
}
