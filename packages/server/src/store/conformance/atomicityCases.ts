import { toAttempting } from '../../orders/orderMachine.js';
import type { OrderIntent } from '../../orders/OrderIntent.js';
import type { OrderRow } from '../OrderRow.js';
import { assertAlike, assertHolds, assertRejects } from './assertions.js';
import { createRow } from './createRow.js';
import type { StoreCase } from './describeOrderStore.js';

/** Texts that are easily spoiled on the way to a database and back. */
const TEXTS = ['', "it's", '"{[', '\\u0041', '$1', '\n\t', 'Ünïcödé', '日本', '🌲', '\u202E', 'null'];

/** Keys that a database might sort: a repeated call is made from them byte for byte. */
const METADATA = { z: '1', a: '2', longer: '3', '10': '4', '9': '5' };

export const atomicityCases: StoreCase[] = [
  {
    name: 'keeps the row that came first when two have one ref',
    async check(createStore) {
      const store = await createStore();
      const first = createRow({ ref: 'ord_1' });
      assertAlike(await store.insert(first), first, 'The first row is the one that is stored.');
      const second = await store.insert(createRow({ ref: 'ord_1', intentHash: 'other' }));
      assertAlike(second, first, 'The second row is answered with the first.');
    },
  },
  {
    name: 'changes only the version that was read',
    async check(createStore) {
      const store = await createStore();
      const row = createRow({ ref: 'ord_1' });
      await store.insert(row);
      const results = await Promise.all([10, 20].map((now) => store.replace(toAttempting(row, now))));
      assertAlike(results.filter(Boolean), [true], 'One of two changes of one version is made.');
      const missing = await store.replace(toAttempting(createRow({ ref: 'ord_none' }), 10));
      assertAlike(missing, false, 'Nothing is put where there was nothing.');
      const found = await store.find(row);
      assertAlike([found?.version, found?.attempt], [2, 1], 'The change is kept.');
    },
  },
  {
    name: 'knows nothing of other owners’ rows',
    async check(createStore) {
      const store = await createStore();
      const row = createRow({ ref: 'ord_1', owner: 'a' });
      await store.insert(row);
      assertAlike(await store.find({ owner: 'b', ref: 'ord_1' }), null, 'Another owner’s row is not found.');
      assertAlike(await store.replace({ ...toAttempting(row, 10), owner: 'b' }), false, 'Nor changed.');
      const other = await store.insert(createRow({ ref: 'ord_1', owner: 'b' }));
      assertAlike(other.owner, 'b', 'Two owners may have the same ref.');
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
        assertHolds(await store.replace(changed), 'It can be changed.');
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
  {
    name: 'lets no two rows stand for one of Stripe’s orders',
    async check(createStore) {
      const store = await createStore();
      const placed = createRow({ ref: 'ord_1' }, {});
      await store.insert(placed);
      const claimed = createRow({ ref: 'ord_2' });
      await store.insert(claimed);
      const stolen = { ...placed, ref: 'ord_2', version: 2 };
      await assertRejects(store.replace(stolen), 'A change to another row’s Stripe order is refused.');
      await assertRejects(store.insert({ ...stolen, ref: 'ord_3' }), 'A new row with it is refused.');
      assertHolds(await store.replace({ ...placed, version: 2 }), 'Its own row may be changed.');
      assertAlike(await store.find(claimed), claimed, 'What was refused has changed nothing.');
    },
  },
];

function fullRow(ref: string, text: string): OrderRow {
  const intent: OrderIntent = {
    product: 'climsku_1',
    quantity: { metric_tons: '0.5' },
    currency: 'usd',
    beneficiary: { public_name: text },
    paymentSource: 'balance',
    metadata: { ...METADATA, text },
  };
  const problem = { code: 'insufficient_balance', detail: text } as const;
  const fields = { ref, intent, problem, intentHash: text, attempt: 3, firstAttemptAt: 5, attemptedAt: 6 };
  return createRow(fields, { metadata: { [text]: text }, beneficiary: { public_name: text } });
}
