import type { BudgetEntry } from '../BudgetEntry.js';

/** An entry for one of a budget that holds ten, with the fields that matter in place of the usual ones. */
export function createEntry(entry: Partial<BudgetEntry> = {}): BudgetEntry {
  return { owner: 'a', budget: 'day 1', amount: 1, max: 10, expiresAt: 1_000, ...entry };
}
