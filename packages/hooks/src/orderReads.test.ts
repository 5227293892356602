import type { Order } from '@offtake/contract';
import { createOrderFixture } from '@offtake/testing';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { newestRead, type OrderRead } from './orderReads.js';

/** One thing after another that happens to an order: some cannot be undone, names go to and fro. */
const change: fc.Arbitrary<Partial<Order>> = fc.oneof(
  fc.record({ beneficiary: fc.option(fc.record({ public_name: fc.constantFrom('Ada', 'Bob') })) }),
  fc.record({ metadata: fc.dictionary(fc.constantFrom('a', 'b'), fc.string()) }),
  fc.constantFrom<Partial<Order>>(
    { status: 'open', stripe_order: 'climorder_1' },
    { status: 'confirmed', confirmed_at: 2 },
    { delayed_at: 3, expected_delivery_year: 2031 },
    { product_substituted_at: 4 },
    { status: 'verified_somehow' },
    { status: 'delivered', delivered_at: 5 },
    { certificate: 'https://certificate.test' },
    { status: 'canceled', canceled_at: 6 },
  ),
);

const WAY = ['awaiting_funds', 'open', 'confirmed', 'delivered', 'canceled'];

/** The states of an order, oldest first, as a backend keeps them: nobody goes back. */
const history = fc.array(change, { maxLength: 8 }).map((changes) => {
  const states = [createOrderFixture({ status: 'awaiting_funds', stripe_order: null, confirmed_at: null })];
  for (const each of changes) {
    const last = states.at(-1) ?? createOrderFixture();
    const furthest = Math.max(...states.map(({ status }) => WAY.indexOf(status)));
    const isBack = WAY.includes(each.status ?? '') && WAY.indexOf(each.status ?? '') < furthest;
    if (!isBack) states.push({ ...last, ...each });
  }
  return states;
});

const fold = ([first, ...rest]: readonly OrderRead[]) =>
  first && rest.reduce((known, read) => newestRead(known, read), first);

it('ends in the newest of reads that were asked one after the other, in whichever order their answers come', () => {
  const shuffled = history.chain((states) => {
    const reads = states.map((order, index) => ({ order, askedAt: index + 1 }));
    return fc.tuple(fc.constant(reads), fc.shuffledSubarray(reads, { minLength: reads.length }));
  });
  fc.assert(
    fc.property(shuffled, ([reads, answers]) => {
      expect(fold(answers)?.order).toEqual(reads.at(-1)?.order);
    }),
  );
});

it('ends in the newest whatever is asked while another read is under way, once one is asked after all of them', () => {
  const racing = fc.tuple(history, fc.infiniteStream(fc.nat()));
  fc.assert(
    fc.property(racing, ([states, numbers]) => {
      const next = () => numbers.next().value ?? 0;
      const reads = states.map((order) => ({ order, askedAt: next() % (states.length + 1) }));
      const last = states.at(-1) ?? createOrderFixture();
      const answers = [...reads, { order: last, askedAt: states.length + 1 }];
      expect(fold(answers)?.order).toEqual(last);
    }),
  );
});

it('takes the same read twice as once, and one of two whichever comes first', () => {
  const pair = history.chain((states) => fc.tuple(fc.constantFrom(...states), fc.constantFrom(...states)));
  fc.assert(
    fc.property(pair, ([one, other]) => {
      const [a, b] = [
        { order: one, askedAt: 1 },
        { order: other, askedAt: 2 },
      ] as const;
      const newest = newestRead(a, b);
      expect(newestRead(newest, a).order).toEqual(newest.order);
      expect(newestRead(newest, b).order).toEqual(newest.order);
      expect(newestRead(b, a).order).toEqual(newest.order);
    }),
  );
});

it('keeps the object that is known when nothing has changed', () => {
  const order = createOrderFixture();
  const known = { order, askedAt: 1 };
  expect(newestRead(known, { order: createOrderFixture(), askedAt: 2 })).toEqual({ order, askedAt: 2 });
  expect(newestRead(known, { order: createOrderFixture(), askedAt: 2 }).order).toBe(order);
});
