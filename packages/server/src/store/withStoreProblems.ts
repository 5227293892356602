import { HttpProblem } from '../HttpProblem.js';
import type { OrderStore } from './OrderStore.js';

/** How soon it is worth asking again, in seconds: a database that was restarted is back in about as much. */
const RETRY_AFTER_SECONDS = 2;

/**
 * A store whose failures say that it is the store: `store_unavailable`, which is worth another try under the same key.
 * What was being done was not begun, or is found by that try. It is written out method by method, since a store may be
 * an object of any class.
 */
export function withStoreProblems(store: OrderStore): OrderStore {
  const { inbox, changes } = store;
  return {
    insert: guard((row, entries) => store.insert(row, entries)),
    replace: guard((row, entries) => store.replace(row, entries)),
    find: guard((key) => store.find(key)),
    findByStripeId: guard((id) => store.findByStripeId(id)),
    list: guard((query) => store.list(query)),
    takeDue: guard((query) => store.takeDue(query)),
    listForReview: guard((query) => store.listForReview(query)),
    hastenFunded: guard((query) => store.hastenFunded(query)),
    takeTurn: guard((turn) => store.takeTurn(turn)),
    prune: guard((query) => store.prune(query)),
    changes: {
      readLast: guard((owners) => changes.readLast(owners)),
      listOrders: guard((query) => changes.listOrders(query)),
      addProduct: guard((product) => changes.addProduct(product)),
      listProducts: guard((query) => changes.listProducts(query)),
    },
    inbox: {
      add: guard((event) => inbox.add(event)),
      takeDue: guard((query) => inbox.takeDue(query)),
      update: guard((event) => inbox.update(event)),
      find: guard((id) => inbox.find(id)),
      listDead: guard((query) => inbox.listDead(query)),
      ...(inbox.addDueIn ? { addDueIn: guard(inbox.addDueIn.bind(inbox)) } : {}),
    },
    ...(store.now ? { now: guard(store.now.bind(store)) } : {}),
    ...(store.findAndTell ? { findAndTell: guard(store.findAndTell.bind(store)) } : {}),
    ...(store.listTexts ? { listTexts: guard(store.listTexts.bind(store)) } : {}),
  };
}

function guard<TArgs extends unknown[], TResult>(
  call: (...args: TArgs) => Promise<TResult>,
): (...args: TArgs) => Promise<TResult> {
  return async (...args) => {
    try {
      return await call(...args);
    } catch (error) {
      throw error instanceof HttpProblem ? error : storeUnavailable(error);
    }
  };
}

function storeUnavailable(cause: unknown): HttpProblem {
  return new HttpProblem('store_unavailable', { retryAfter: RETRY_AFTER_SECONDS, cause });
}
