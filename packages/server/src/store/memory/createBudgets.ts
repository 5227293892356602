import type { UnixSeconds } from '@offtake/contract';
import type { BudgetEntry } from '../BudgetEntry.js';
import { mergeEntries } from '../mergeEntries.js';

/** What has been taken of each budget. */
export function createBudgets() {
  const budgets = new Map<string, { spent: number; expiresAt: UnixSeconds }>();
  const spentOf = (entry: BudgetEntry) => budgets.get(keyOf(entry))?.spent ?? 0;

  return {
    /**
     * Takes all entries or none.
     *
     * @returns the name of a budget that has not enough room, or null when all were taken.
     */
    take(entries: readonly BudgetEntry[]): string | null {
      const merged = mergeEntries(entries);
      const full = merged.find((entry) => entry.max !== null && spentOf(entry) + entry.amount > entry.max);
      if (full) return full.budget;
      for (const entry of merged) {
        const known = budgets.get(keyOf(entry));
        // What is given back to a budget that was forgotten is forgotten too.
        if (!known && entry.amount < 0) continue;
        budgets.set(keyOf(entry), {
          spent: Math.max(0, spentOf(entry) + entry.amount),
          expiresAt: Math.max(known?.expiresAt ?? 0, entry.expiresAt),
        });
      }
      return null;
    },
    prune(now: UnixSeconds): void {
      for (const [key, { expiresAt }] of budgets) if (expiresAt <= now) budgets.delete(key);
    },
  };
}

function keyOf({ owner, budget }: BudgetEntry): string {
  return JSON.stringify([owner, budget]);
}
