import { toAttempting, toDone, toFailed, toRepeating, toUnsettled } from '../../orders/orderMachine.js';
import { memoryStore } from '../memoryStore.js';
import type { OrderRow } from '../OrderRow.js';
import type { ListRowsQuery, OrderStore } from '../OrderStore.js';
import { assertAlike } from './assertions.js';
import { createOrder } from './createOrder.js';
import { forEachSeed, type Random } from './createRandom.js';
import { createRow } from './createRow.js';
import type { StoreCase } from './describeOrderStore.js';

const HISTORIES = 10;
const STEPS = 60;

const problem = { code: 'insufficient_balance', detail: 'Too little.' } as const;

export const modelCases: StoreCase[] = [
  {
    name: 'answers like memoryStore to any series of calls',
    async check(createStore) {
      const pair = { store: await createStore(), model: memoryStore() };
      await forEachSeed(HISTORIES, async (random, seed) => {
        for (let step = 0; step < STEPS; step += 1) await takeStep(pair, random, { seed, step });
      });
    },
  },
];

interface Pair {
  store: OrderStore;
  model: OrderStore;
}

interface Position {
  seed: number;
  step: number;
}

/** The same call to both, chosen at random. */
async function takeStep({ store, model }: Pair, random: Random, { seed, step }: Position): Promise<void> {
  const key = { owner: random.pick(['a', 'b']), ref: `ord_${seed}_${random.below(6)}` };
  const row = createRow({ ...key, intentHash: `hash_${seed}_${step}`, created: random.below(5) });
  const known = (await model.find(key)) ?? row;
  // Now and then the version is an old one.
  const version = known.version - (random.below(4) === 0 ? 1 : 0);
  const changed = randomChange({ ...known, version }, random);
  const now = random.below(200);
  const page = randomPage(key, random);
  const call = random.pick<(target: OrderStore) => Promise<unknown>>([
    (target) => target.insert(row),
    (target) => target.replace(changed),
    (target) => target.replace(changed),
    (target) => target.find(key),
    (target) => target.list(page),
    (target) => target.listUnsettled({ now, limit: 3 }),
    (target) => target.listDue({ now, limit: 3 }),
  ]);
  assertAlike(await call(store), await call(model), `Step ${step} is answered alike.`);
}

function randomPage({ owner, ref }: Pick<OrderRow, 'owner' | 'ref'>, random: Random): ListRowsQuery {
  const cursor = random.pick<Partial<ListRowsQuery>>([{}, { startingAfter: ref }, { endingBefore: ref }]);
  return { owner, limit: 1 + random.below(3), statuses: random.pick([undefined, ['open', 'delivered']]), ...cursor };
}

function randomChange(row: OrderRow, random: Random): OrderRow {
  const now = random.below(100);
  const status = random.pick(['open', 'confirmed', 'delivered', 'canceled']);
  const order = createOrder({ id: `${row.ref}_${row.owner}`, status, created: random.below(5) });
  return random.pick([
    toAttempting(row, now),
    toRepeating(row, now),
    toUnsettled(row),
    toFailed(row, problem),
    toDone(row, { order, now }),
  ]);
}
