import type { OrderRow } from '../OrderRow.js';
import { assertAlike, assertRejects } from './assertions.js';
import { assertInserted, assertReplaced } from './assertWritten.js';
import { createEntry } from './createEntry.js';
import { createFunding } from './createFunding.js';
import { createRow } from './createRow.js';
import type { StoreCase } from './describeOrderStore.js';

/** The three ids of Stripe's that stand for one row each. */
const KINDS: { id: string; fields: Partial<OrderRow> }[] = [
  { id: 'climorder_x', fields: { stripeOrder: 'climorder_x' } },
  { id: 'cs_x', fields: { funding: createFunding({ object: 'cs_x' }) } },
  { id: 'pi_x', fields: { funding: createFunding({ paymentIntent: 'pi_x' }) } },
];

export const stripeIdCases: StoreCase[] = [
  {
    name: 'lets no two rows stand for one of Stripe’s orders or payments',
    async check(createStore) {
      for (const { id, fields } of KINDS) {
        const store = await createStore();
        const own = createRow({ ref: 'ord_1', ...fields });
        const other = createRow({ ref: 'ord_2', owner: 'b' });
        await assertInserted(store, own, other);
        const stolen = { ...other, ...fields, version: 2 };
        await assertRejects(store.replace(stolen, [createEntry()]), `A change to another row’s ${id} is refused.`);
        await assertRejects(
          store.insert({ ...stolen, ref: 'ord_3' }, [createEntry()]),
          'A new row with it is refused.',
        );
        await assertReplaced(store, { ...own, version: 2 });
        assertAlike(await store.find(other), other, 'What was refused has changed nothing.');
        const all = await store.insert(createRow({ ref: 'ord_4' }), [createEntry({ amount: 10 })]);
        assertAlike(all.outcome, 'inserted', 'It has taken nothing of a budget either.');
      }
    },
  },
  {
    name: 'lets one of many win that come with one of Stripe’s ids at once',
    async check(createStore) {
      const store = await createStore();
      for (const { id, fields } of KINDS) {
        const rows = [1, 2, 3, 4, 5, 6].map((number) => createRow({ ref: `ord_${id}_${number}`, ...fields }));
        const results = await Promise.allSettled(rows.map((row) => store.insert(row)));
        const winners = rows.filter((_, index) => results[index]?.status === 'fulfilled');
        assertAlike(winners.length, 1, `One row stands for ${id}.`);
        assertAlike(await store.findByStripeId(id), winners[0], 'It is the one that is found.');
      }
    },
  },
  {
    name: 'finds a row by each of Stripe’s ids, whoever’s it is, and by none that it had before',
    async check(createStore) {
      const store = await createStore();
      const funding = createFunding({ object: 'cs_1', paymentIntent: 'pi_1' });
      const row = createRow({ ref: 'ord_1', owner: 'b', stripeOrder: 'climorder_1', funding });
      await assertInserted(store, createRow({ ref: 'ord_other', stripeOrder: 'climorder_2' }), row);
      for (const id of ['climorder_1', 'cs_1', 'pi_1']) {
        assertAlike(await store.findByStripeId(id), row, `It is found by ${id}.`);
      }
      const moved = { ...row, version: 2, funding: { ...funding, object: 'cs_2' } };
      await assertReplaced(store, moved);
      assertAlike(await store.findByStripeId('cs_2'), moved, 'It is found by the id that it has now.');
      for (const id of ['cs_1', 'cs_none', '', '\0', 'ord_1']) {
        assertAlike(await store.findByStripeId(id), null, `Nothing is found by ${JSON.stringify(id)}.`);
      }
      const heir = createRow({ ref: 'ord_heir', funding });
      await assertRejects(store.insert(heir), 'Its payment intent is not free.');
      await assertInserted(store, { ...heir, funding: { ...funding, paymentIntent: null } });
    },
  },
];
