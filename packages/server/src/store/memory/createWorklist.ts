import type { OrderStore } from '../OrderStore.js';
import type { OrderTable } from './createOrderTable.js';

/** What is there to be done in the background, and by people, of a table in memory. */
export function createWorklist(table: OrderTable): Pick<OrderStore, 'takeDue' | 'listForReview' | 'hastenFunded'> {
  return {
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
  };
}
