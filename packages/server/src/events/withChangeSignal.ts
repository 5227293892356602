import { EVERYONE } from '../store/everyone.js';
import type { OrderRow } from '../store/OrderRow.js';
import type { OrderStore } from '../store/OrderStore.js';

/**
 * A store that says whose changes it has kept: the owner of a row that is shown, or `''` for a product. It is written
 * out method by method, since a store may be an object of any class.
 */
export function withChangeSignal(store: OrderStore, onChange: (owner: string) => void): OrderStore {
  const tell = ({ owner, order }: OrderRow) => {
    if (order) onChange(owner);
  };
  const now = store.now?.bind(store);
  const findAndTell = store.findAndTell?.bind(store);
  const listTexts = store.listTexts?.bind(store);
  return {
    async insert(row, entries) {
      const result = await store.insert(row, entries);
      if (result.outcome === 'inserted') tell(row);
      return result;
    },
    async replace(row, entries) {
      const result = await store.replace(row, entries);
      if (result.outcome === 'replaced') tell(row);
      return result;
    },
    changes: {
      readLast: (owners) => store.changes.readLast(owners),
      listOrders: (query) => store.changes.listOrders(query),
      listProducts: (query) => store.changes.listProducts(query),
      async addProduct(product) {
        await store.changes.addProduct(product);
        onChange(EVERYONE);
      },
    },
    find: (key) => store.find(key),
    findByStripeId: (id) => store.findByStripeId(id),
    list: (query) => store.list(query),
    takeDue: (query) => store.takeDue(query),
    listForReview: (query) => store.listForReview(query),
    hastenFunded: (query) => store.hastenFunded(query),
    inbox: store.inbox,
    takeTurn: (turn) => store.takeTurn(turn),
    prune: (query) => store.prune(query),
    ...(now ? { now } : {}),
    ...(findAndTell ? { findAndTell } : {}),
    ...(listTexts ? { listTexts } : {}),
  };
}
