import type { ChangeLog, ChangesQuery, OrderChange } from '../OrderStore.js';
import type { OrderTable } from './createOrderTable.js';

/** What has changed, of a table in memory. */
export function createChangeLog(table: OrderTable): ChangeLog {
  const { sequences } = table;
  return {
    readLast: async (owners) => owners.map((owner) => sequences.readLast(owner)),
    listOrders: async (query) => listOrders(table, query),
    addProduct: async (product) => sequences.addProduct(product),
    listProducts: async (query) => sequences.listProducts(query),
  };
}

function listOrders(table: OrderTable, { owner, after, limit }: ChangesQuery & { owner: string }): OrderChange[] {
  // Whoever watches asks again and again, and seldom is there anything new.
  if (table.sequences.readLast(owner) <= after) return [];
  return table
    .listNewestFirst(owner)
    .map(({ row, changeSeq, createdSeq }) => ({ seq: changeSeq ?? 0, createdSeq: createdSeq ?? 0, row }))
    .filter(({ seq }) => seq > after)
    .toSorted((a, b) => a.seq - b.seq)
    .slice(0, limit)
    .map((change) => structuredClone(change));
}
