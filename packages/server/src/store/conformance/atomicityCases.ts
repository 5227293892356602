import { toAttempting } from '../../orders/orderMachine.js';
import type { OrderIntent, OrderOffer } from '../../orders/OrderIntent.js';
import type { OrderRow } from '../OrderRow.js';
import { assertAlike, assertHolds } from './assertions.js';
import { assertInserted, assertReplaced } from './assertWritten.js';
import { createEntry } from './createEntry.js';
import { createFunding } from './createFunding.js';
import { createRow } from './createRow.js';
import type { StoreCase } from './describeOrderStore.js';

/** Texts that are easily spoiled on the way to a database and back. */
const TEXTS = ['', "it's", '"{[', '\\u0041', '$1', '\n\t', 'Ünïcödé', '日本', '🌲', '\u202E', 'null'];

/** Keys that a database might sort: a repeated call is made from them byte for byte. */
const METADATA = { z: '1', a: '2', longer: '3', '10': '4', '9': '5' };

const QUOTE = {
  amount_fees: 3,
  amount_subtotal: 100,
  amount_total: 103,
  currency: 'usd',
  metric_tons: '0.5',
};

export const atomicityCases: StoreCase[] = [
  {
    name: 'keeps the row that came first when two have one ref',
    async check(createStore) {
      const store = await createStore();
      const first = createRow({ ref: 'ord_1' });
      await assertInserted(store, first);
      const second = await store.insert(createRow({ ref: 'ord_1', intentHash: 'other' }));
      assertAlike(second, { outcome: 'exists', row: first }, 'The second row is answered with the first.');
    },
  },
  {
    name: 'changes only the version that was read',
    async check(createStore) {
      const store = await createStore();
      const row = createRow({ ref: 'ord_1' });
      await store.insert(row);
      const results = await Promise.all([10, 20].map((now) => store.replace(toAttempting(row, now))));
      const outcomes = results.map(({ outcome }) => outcome).toSorted();
      assertAlike(outcomes, ['conflict', 'replaced'], 'One of two changes of one version is made.');
      const missing = await store.replace(toAttempting(createRow({ ref: 'ord_none' }), 10));
      assertAlike(missing, { outcome: 'conflict' }, 'Nothing is put where there was nothing.');
      const found = await store.find(row);
      assertAlike([found?.version, found?.attempt], [2, 2], 'The change is kept.');
    },
  },
  {
    name: 'knows nothing of other owners’ rows',
    async check(createStore) {
      const store = await createStore();
      const row = createRow({ ref: 'ord_1', owner: 'a' });
      await store.insert(row);
      assertAlike(await store.find({ owner: 'b', ref: 'ord_1' }), null, 'Another owner’s row is not found.');
      const stolen = await store.replace({ ...toAttempting(row, 10), owner: 'b' });
      assertAlike(stolen, { outcome: 'conflict' }, 'Nor changed.');
      // Two owners may have the same ref.
      await assertInserted(store, createRow({ ref: 'ord_1', owner: 'b' }));
      await store.insert(createRow({ ref: 'ord_placed', owner: 'a' }, {}));
      const page = await store.list({ owner: 'b', limit: 1, startingAfter: 'ord_placed' });
      assertAlike(page, null, 'Another owner’s order is no cursor.');
    },
  },
  {
    name: 'hands out rows that can be changed without changing it',
    async check(createStore) {
      const store = await createStore();
      const row = createRow({ ref: 'ord_1' }, { status: 'open' });
      await store.insert(row);
      row.problem = { code: 'not_found', detail: 'changed' };
      const found = await store.find(row);
      if (found?.order) found.order.status = 'changed';
      const again = await store.find(row);
      assertAlike([again?.problem, again?.order?.status], [null, 'open'], 'What is stored stays as it was.');
    },
  },
  {
    name: 'gives back every field as it was, whatever the texts',
    async check(createStore) {
      const store = await createStore();
      for (const [index, text] of TEXTS.entries()) {
        const row = fullRow(`ord_${index}`, text);
        await store.insert(row);
        const changed = { ...row, version: 2, leaseUntil: 2 ** 40 };
        assertAlike(await store.find(row), row, `A row with ${JSON.stringify(text)} is kept.`);
        await assertReplaced(store, changed);
        const found = await store.find(row);
        assertAlike(found, changed, `A row changed with ${JSON.stringify(text)} is kept.`);
        assertHolds(JSON.stringify(found?.intent) === JSON.stringify(row.intent), 'The intent is kept byte for byte.');
      }
    },
  },
  {
    name: 'finds nothing by texts that no database can hold',
    async check(createStore) {
      const store = await createStore();
      for (const ref of ['\0', 'ord_\uD800', '']) {
        assertAlike(await store.find({ owner: 'a', ref }), null, 'Such a ref is not found.');
        assertAlike(await store.list({ owner: 'a', limit: 1, startingAfter: ref }), null, 'It is no cursor.');
        const { rows } = (await store.list({ owner: 'a', limit: 1, statuses: [ref] })) ?? {};
        assertAlike(rows, [], 'No order has such a status.');
      }
    },
  },
];

function fullRow(ref: string, text: string): OrderRow {
  const intent: OrderIntent = {
    product: 'climsku_1',
    quantity: { metric_tons: '0.5' },
    currency: 'usd',
    beneficiary: { public_name: text },
    payment: { source: 'checkout', return_url: `https://shop.example/${text}` },
    metadata: { ...METADATA, text },
  };
  const problem = { code: 'insufficient_balance', detail: text } as const;
  const offer: OrderOffer = {
    quote: { ...QUOTE, product: text },
    productName: text,
    deliveryYear: 2030,
    livemode: false,
  };
  const funding = createFunding({ object: `cs_${ref}`, paymentIntent: `pi_${ref}`, url: text });
  const reserved = [createEntry({ owner: text, budget: text }), createEntry({ max: null, amount: -3 })];
  const times = { firstAttemptAt: 5, attemptedAt: 6, dueAt: 7 };
  const texts = { ref, intent, offer, funding, problem, reserved, intentHash: text };
  return createRow(
    { ...texts, ...times, attempt: 3, failures: 2 },
    { metadata: { [text]: text }, beneficiary: { public_name: text } },
  );
}
