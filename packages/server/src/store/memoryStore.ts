import type { UnixSeconds } from '@offtake/contract';
import { createBudgets } from './memory/createBudgets.js';
import { createInbox } from './memory/createInbox.js';
import { createOrderTable } from './memory/createOrderTable.js';
import { pageOf } from './memory/pageOf.js';
import type { ChangeLog, ChangesQuery, OrderChange, OrderStore } from './OrderStore.js';

/**
 * Keeps orders in the memory of this process: for tests, stories and demos. After a restart call `restoreFromStripe`,
 * which finds every order that Stripe has by its metadata.
 */
export function memoryStore(): OrderStore {
  const table = createOrderTable();
  const budgets = createBudgets();
  const inbox = createInbox();
  const turns = new Map<string, UnixSeconds>();

  return {
    async insert(row, entries = []) {
      const stored = table.find(row);
      if (stored) return { outcome: 'exists', row: structuredClone(stored.row) };
      table.assertUnique(row);
      const full = budgets.take(entries);
      if (full !== null) return { outcome: 'over_budget', budget: full };
      table.put(structuredClone(row));
      return { outcome: 'inserted', row: structuredClone(row) };
    },
    async replace(row, entries = []) {
      if (table.find(row)?.row.version !== row.version - 1) return { outcome: 'conflict' };
      table.assertUnique(row);
      const full = budgets.take(entries);
      if (full !== null) return { outcome: 'over_budget', budget: full };
      table.put(structuredClone(row));
      return { outcome: 'replaced' };
    },
    async find(key) {
      return structuredClone(table.find(key)?.row ?? null);
    },
    async findByStripeId(id) {
      return structuredClone(table.findByStripeId(id)?.row ?? null);
    },
    async list(query) {
      return pageOf(table.listNewestFirst(query.owner), query);
    },
    async takeDue(query) {
      const taken = table.due.listDue(query);
      for (const entry of taken) {
        entry.row = { ...entry.row, dueAt: query.until };
        table.due.put(entry);
      }
      return taken.map(({ row }) => structuredClone(row));
    },
    async listForReview({ limit }) {
      return table
        .ofState('needs_review')
        .toSorted((a, b) => a.row.created - b.row.created || a.sequence - b.sequence)
        .slice(0, limit)
        .map(({ row }) => structuredClone(row));
    },
    async hastenFunded({ now }) {
      for (const entry of table.ofState('funded')) {
        entry.row = { ...entry.row, dueAt: Math.min(entry.row.dueAt ?? now, now) };
        table.due.put(entry);
      }
    },
    inbox,
    changes: createChangeLog(table),
    async takeTurn({ name, now, until }) {
      if ((turns.get(name) ?? -Infinity) > now) return false;
      turns.set(name, until);
      return true;
    },
    async prune({ now, eventsBefore }) {
      budgets.prune(now);
      inbox.prune(eventsBefore);
    },
  };
}

function createChangeLog(table: ReturnType<typeof createOrderTable>): ChangeLog {
  const { sequences } = table;
  return {
    readLast: async (owners) => owners.map(sequences.readLast),
    listOrders: async (query) => listOrderChanges(table, query),
    addProduct: async (product) => sequences.addProduct(product),
    listProducts: async (query) => sequences.listProducts(query),
  };
}

function listOrderChanges(
  table: ReturnType<typeof createOrderTable>,
  { owner, after, limit }: ChangesQuery & { owner: string },
): OrderChange[] {
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
