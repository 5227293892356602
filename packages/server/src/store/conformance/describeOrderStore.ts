import type { OrderStore } from '../OrderStore.js';
import { atomicityCases } from './atomicityCases.js';
import { budgetCases } from './budgetCases.js';
import { changeCases } from './changeCases.js';
import { inboxCases } from './inboxCases.js';
import { listCases } from './listCases.js';
import { modelCases } from './modelCases.js';
import { raceCases } from './raceCases.js';
import { stripeIdCases } from './stripeIdCases.js';
import { workCases } from './workCases.js';

/** One thing that every store has to do; rejects when a store does not. */
export interface StoreCase {
  name: string;
  check(createStore: CreateStore): Promise<void>;
}

const CASES: readonly StoreCase[] = [
  ...atomicityCases,
  ...stripeIdCases,
  ...budgetCases,
  ...listCases,
  ...workCases,
  ...inboxCases,
  ...changeCases,
  ...raceCases,
  ...modelCases,
];

/** Makes an empty store. If it can be closed, it is when its test is over. */
export type CreateStore = () => ClosableStore | Promise<ClosableStore>;

type ClosableStore = OrderStore & { close?(): Promise<void> };

/** What the suite needs of a test runner: Vitest, Jest, Mocha and `node:test` have it. */
export interface TestRunner {
  describe: (name: string, define: () => void) => unknown;
  it: (name: string, check: () => Promise<void>) => unknown;
}

/**
 * Defines what every order store has to do, whatever it is made of, as tests: one row per owner and ref however many
 * come at once, changes to the version that was read only, budgets that are never overdrawn, work that is given to one
 * of many, pages that show everything exactly once, changes that nobody misses, and the same answers as `memoryStore`
 * to any series of calls.
 *
 * @example
 * import { describe, it } from 'vitest';
 * describeOrderStore('myStore', () => myStore(emptyDatabase()), { describe, it });
 */
export function describeOrderStore(name: string, createStore: CreateStore, { describe, it }: TestRunner): void {
  describe(`${name} as an order store`, () => {
    for (const one of CASES) it(one.name, () => checkAndClose(one, createStore));
  });
}

async function checkAndClose(one: StoreCase, createStore: CreateStore): Promise<void> {
  const stores: ClosableStore[] = [];
  try {
    await one.check(async () => {
      const store = await createStore();
      stores.push(store);
      return store;
    });
  } finally {
    for (const store of stores) await store.close?.();
  }
}
