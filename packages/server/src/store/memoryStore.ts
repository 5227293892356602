import type { UnixSeconds } from '@offtake/contract';
import { createBudgets } from './memory/createBudgets.js';
import { createInbox } from './memory/createInbox.js';
import { createChangeLog } from './memory/createChangeLog.js';
import { createOrderTable } from './memory/createOrderTable.js';
import { createWorklist } from './memory/createWorklist.js';
import { pageOf } from './memory/pageOf.js';
import type { OrderStore } from './OrderStore.js';

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
    ...createWorklist(table),
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
