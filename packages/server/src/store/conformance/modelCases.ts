import type { BudgetEntry } from '../BudgetEntry.js';
import { memoryStore } from '../memoryStore.js';
import type { OrderRow } from '../OrderRow.js';
import type { OrderPageQuery, OrderStore } from '../OrderStore.js';
import { assertAlike } from './assertions.js';
import { createEntry } from './createEntry.js';
import { createEvent } from './createEvent.js';
import { forEachSeed, type Random } from './createRandom.js';
import { createRow } from './createRow.js';
import type { StoreCase } from './describeOrderStore.js';
import { randomChange } from './randomChange.js';
import { insertTimeless } from './insertTimeless.js';

const HISTORIES = 20;
const STEPS = 60;

type Call = (target: OrderStore) => Promise<unknown>;

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
  const entries = randomEntries(random, seed);
  const call = random.pick<Call>([
    (target) => insertTimeless(target, row, entries),
    (target) => target.replace(changed),
    (target) => target.replace(changed, entries),
    randomRead(key, random),
    randomRead(key, random),
    randomWork(random),
    randomEvent(random, seed),
  ]);
  const [actual, expected] = await Promise.all([answer(call(store)), answer(call(model))]);
  assertAlike(actual, expected, `Step ${step} is answered alike.`);
}

/** What was answered, or that it was refused: stores do so in words of their own. */
async function answer(promise: Promise<unknown>): Promise<unknown> {
  const [result] = await Promise.allSettled([promise]);
  return result?.status === 'fulfilled' ? { value: result.value ?? null } : 'refused';
}

function randomRead({ owner, ref }: Pick<OrderRow, 'owner' | 'ref'>, random: Random): Call {
  const cursor = random.pick<Partial<OrderPageQuery>>([{}, { startingAfter: ref }, { endingBefore: ref }]);
  const statuses = random.pick([undefined, ['open', 'delivered', 'awaiting_funds']]);
  const [limit, after] = [1 + random.below(3), random.below(30)];
  const id = `${random.pick(['climorder', 'cs', 'pi'])}_${ref}_${owner}`;
  return random.pick<Call>([
    (target) => target.find({ owner, ref }),
    (target) => target.findByStripeId(id),
    (target) => target.list({ owner, limit, statuses, ...cursor }),
    (target) => target.listForReview({ limit }),
    (target) => target.changes.listOrders({ owner, limit, after }),
    (target) => target.changes.readLast([owner, '', 'b']),
    (target) => target.changes.listProducts({ limit, after }),
  ]);
}

function randomWork(random: Random): Call {
  const now = random.below(200);
  const until = now + random.below(100);
  const [limit, number] = [1 + random.below(3), random.below(3)];
  return random.pick<Call>([
    (target) => target.takeDue({ now, until, limit }),
    (target) => target.hastenFunded({ now }),
    (target) => target.takeTurn({ name: `turn_${number}`, now, until }),
    (target) => target.prune({ now: number, eventsBefore: number }),
    (target) => target.changes.addProduct(`climsku_${number}`),
  ]);
}

function randomEvent(random: Random, seed: number): Call {
  const event = createEvent({
    id: `evt_${seed}_${random.below(5)}`,
    created: random.below(5),
    state: random.pick(['pending', 'done', 'dead']),
    dueAt: random.pick([null, random.below(200)]),
  });
  const now = random.below(200);
  const [until, limit] = [now + random.below(100), 1 + random.below(3)];
  return random.pick<Call>([
    ({ inbox }) => inbox.add(event),
    ({ inbox }) => inbox.update(event),
    ({ inbox }) => inbox.takeDue({ now, until, limit }),
    ({ inbox }) => inbox.find(event.id),
    ({ inbox }) => inbox.listDead({ limit }),
  ]);
}

/** Now and then none; often of one budget twice, and often too much. */
function randomEntries(random: Random, seed: number): BudgetEntry[] | undefined {
  if (random.below(3) === 0) return undefined;
  return Array.from({ length: random.below(4) }, () =>
    createEntry({
      owner: random.pick(['a', '']),
      budget: random.pick([`day ${seed}`, 'same']),
      amount: random.below(12) - 4,
      max: random.pick([10, 12, null]),
      expiresAt: random.below(5),
    }),
  );
}
