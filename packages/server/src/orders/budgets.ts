import { SECONDS_PER_DAY, type MinorUnits, type UnixSeconds } from '@offtake/contract';
import { HttpProblem } from '../HttpProblem.js';
import type { BudgetEntry } from '../store/BudgetEntry.js';
import type { OrderLimits } from '../Authorize.js';
import { canonicalJson } from './canonicalJson.js';
import type { OrderIntent } from './OrderIntent.js';
import { sha256Hex } from './sha256.js';

/** What an order is counted by. */
export interface BudgetRequest {
  owner: string;
  intent: OrderIntent;
  amountTotal: MinorUnits;
  /** The owner's limits. */
  limits: OrderLimits;
  /** The limits of all owners together. */
  sharedLimits: Pick<OrderLimits, 'amountTotalPerDay'>;
  /** For how long an order like another one is asked about; 0 is never. */
  duplicateWindowSeconds: number;
  /** The buyer has said that another one is wanted. */
  isDuplicateConfirmed: boolean;
  /** The time that all instances share. */
  now: UnixSeconds;
}

/** The name of a budget begins with what it is for. */
const SPEND = 'spend';
const SAME = 'same';

/** What an order takes from its owner's budgets, and from those that all share. Days are those of UTC. */
export async function createBudgetEntries(request: BudgetRequest): Promise<BudgetEntry[]> {
  const { owner, limits, sharedLimits } = request;
  return [
    ...spendEntries(request, owner, limits),
    ...spendEntries(request, '', sharedLimits),
    ...(await sameEntries(request)),
  ];
}

/** What gives back what an order has taken. */
export function giveBack(entries: readonly BudgetEntry[]): BudgetEntry[] {
  return entries.map((entry) => ({ ...entry, amount: -entry.amount, max: null }));
}

/**
 * What an order counts for once it is known what it has cost, and what that changes in its budgets, whatever they hold.
 * What has expired stays as it is.
 */
export function recount(
  reserved: readonly BudgetEntry[],
  { amountTotal, now }: { amountTotal: MinorUnits; now: UnixSeconds },
): { reserved: BudgetEntry[]; entries: BudgetEntry[] } {
  const isChanged = ({ budget, amount, expiresAt }: BudgetEntry) =>
    budget.startsWith(`${SPEND}.`) && amount !== amountTotal && expiresAt > now;
  return {
    reserved: reserved.map((entry) => (isChanged(entry) ? { ...entry, amount: amountTotal } : entry)),
    entries: reserved.filter(isChanged).map((entry) => ({ ...entry, amount: amountTotal - entry.amount, max: null })),
  };
}

/** The problem when a budget has no room. */
export function overBudget(budget: string): HttpProblem {
  return budget.startsWith(SAME)
    ? new HttpProblem('possible_duplicate')
    : new HttpProblem('amount_over_limit', {
        detail: 'This order would be more than may be spent on one day. Nothing was ordered.',
      });
}

function spendEntries(
  { intent, amountTotal, now }: BudgetRequest,
  owner: string,
  { amountTotalPerDay }: Pick<OrderLimits, 'amountTotalPerDay'>,
): BudgetEntry[] {
  const max = amountTotalPerDay?.[intent.currency];
  if (max === undefined) return [];
  const day = Math.floor(now / SECONDS_PER_DAY);
  const date = new Date(day * SECONDS_PER_DAY * 1_000).toISOString().slice(0, 10);
  const expiresAt = (day + 2) * SECONDS_PER_DAY;
  return [{ owner, budget: `${SPEND}.${intent.currency}.${date}`, amount: amountTotal, max, expiresAt }];
}

/**
 * Each order stands for itself in the window that it is in and in the next, and in neither of the two is there room for
 * another one like it: so two like orders collide for at least one window's length, and for at most two.
 */
async function sameEntries(request: BudgetRequest): Promise<BudgetEntry[]> {
  const { owner, intent, duplicateWindowSeconds: length, isDuplicateConfirmed, now } = request;
  if (length === 0) return [];
  const { product, quantity, currency, beneficiary } = intent;
  const likeness = (await sha256Hex(canonicalJson({ product, quantity, currency, beneficiary }))).slice(0, 32);
  const window = Math.floor(now / length);
  return [window, window + 1].map((number) => ({
    owner,
    budget: `${SAME}.${likeness}.${number}`,
    amount: 1,
    max: isDuplicateConfirmed ? null : 1,
    expiresAt: (number + 1) * length,
  }));
}
