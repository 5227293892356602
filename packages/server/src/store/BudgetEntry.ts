import type { UnixSeconds } from '@offtake/contract';

/**
 * What one order counts for in one budget: so much money of an owner's on one day, or one more order just like another.
 * It is taken and given back together with the change of the row, or not at all.
 */
export interface BudgetEntry {
  /** Whose budget it is; empty for one that all owners share. */
  owner: string;
  /** Which of the owner's budgets. Its name holds the time that it is for, so that a new one begins by itself. */
  budget: string;
  /** How much is taken, a whole number; negative is given back. */
  amount: number;
  /** What the budget may hold with it; null takes it however full the budget is. */
  max: number | null;
  /** When nobody asks for the budget any more and it may be forgotten, in seconds since the Unix epoch. */
  expiresAt: UnixSeconds;
}
