import { toAttempting, toUnsettled } from '../../orders/orderMachine.js';
import { assertAlike, assertHolds } from './assertions.js';
import { createRow } from './createRow.js';
import type { StoreCase } from './describeOrderStore.js';

export const recoveryCases: StoreCase[] = [
  {
    name: 'finds the calls that are not running any more',
    async check(createStore) {
      const store = await createStore();
      const running = toAttempting(createRow({ ref: 'ord_running' }), 100);
      const ended = toUnsettled(toAttempting(createRow({ ref: 'ord_ended' }), 90));
      for (const row of [running, ended, createRow({ ref: 'ord_claimed' })]) await store.insert(row);
      const refs = async (now: number) => (await store.listUnsettled({ now, limit: 9 })).map(({ ref }) => ref);
      assertAlike(await refs(100), ['ord_ended'], 'Only the call that has ended is found.');
      assertAlike(await refs(100_000), ['ord_ended', 'ord_running'], 'Later both are, the older first.');
      const { length } = await store.listUnsettled({ now: 100_000, limit: 1 });
      assertAlike(length, 1, 'No more are found than asked for.');
    },
  },
  {
    name: 'finds the orders that are to be read again, longest due first',
    async check(createStore) {
      const store = await createStore();
      const times = { ord_due: 10, ord_never: null, ord_overdue: 5, ord_later: 11 };
      for (const [ref, refreshDueAt] of Object.entries(times)) await store.insert(createRow({ ref, refreshDueAt }, {}));
      const due = await store.listDue({ now: 10, limit: 9 });
      const refs = due.map(({ ref }) => ref);
      assertAlike(refs, ['ord_overdue', 'ord_due'], 'What is due is found, and nothing else.');
      const { length } = await store.listDue({ now: 10, limit: 1 });
      assertAlike(length, 1, 'No more are found than asked for.');
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
