import type { BudgetEntry } from './BudgetEntry.js';

/**
 * One entry for each budget, in the order in which all who take several take them, so that no two wait for each other.
 * What is given back needs no room.
 */
export function mergeEntries(entries: readonly BudgetEntry[]): BudgetEntry[] {
  const merged = new Map<string, BudgetEntry>();
  for (const entry of entries) {
    const key = JSON.stringify([entry.owner, entry.budget]);
    const known = merged.get(key);
    merged.set(key, known ? mergeTwo(known, entry) : entry);
  }
  return [...merged.values()]
    .filter(({ amount }) => amount !== 0)
    .map((entry) => (entry.amount < 0 ? { ...entry, max: null } : entry))
    .toSorted((a, b) => compareTexts(a.owner, b.owner) || compareTexts(a.budget, b.budget));
}

function mergeTwo(a: BudgetEntry, b: BudgetEntry): BudgetEntry {
  const max = a.max === null || b.max === null ? (a.max ?? b.max) : Math.min(a.max, b.max);
  return { ...a, amount: a.amount + b.amount, max, expiresAt: Math.max(a.expiresAt, b.expiresAt) };
}

function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
