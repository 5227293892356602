import type { BudgetEntry } from '../BudgetEntry.js';
import type { OrderRow } from '../OrderRow.js';
import type { InsertResult, OrderStore } from '../OrderStore.js';

/** Adds a row. @returns what became of it without the time, which no two stores say alike and some do not say. */
export async function insertTimeless(
  store: OrderStore,
  row: OrderRow,
  entries?: readonly BudgetEntry[],
): Promise<InsertResult> {
  const result = await store.insert(row, entries);
  return result.outcome === 'inserted' ? { outcome: result.outcome, row: result.row } : result;
}
