import type { MinorUnits } from '@offtake/contract';
import type { ServerContext } from '../ServerContext.js';
import type { BudgetEntry } from '../store/BudgetEntry.js';
import type { OrderRow } from '../store/OrderRow.js';
import { createBudgetEntries, recount } from './budgets.js';

/** What an order counts for, and what has to be taken from budgets for that. */
export interface Counted {
  reserved: readonly BudgetEntry[];
  entries: BudgetEntry[];
}

/**
 * Counts an order for what it costs in truth, whatever its budgets hold: its price can have moved in the last moment,
 * and one that was taken for refused and had given all back can turn out to be there. A caller's own limits are not
 * known then: the handler's are.
 */
export async function countOrder(context: ServerContext, row: OrderRow, amountTotal: MinorUnits): Promise<Counted> {
  const { owner, intent, state, reserved } = row;
  const isRefused = state === 'failed' && intent !== null;
  if (!isRefused && reserved.length === 0) return { reserved, entries: [] };
  const now = await context.sharedNow();
  if (!isRefused) return recount(reserved, { amountTotal, now });
  const { limits, sharedLimits, duplicateWindowSeconds } = context;
  const request = { owner, intent, amountTotal, limits, sharedLimits, duplicateWindowSeconds, now };
  const taken = await createBudgetEntries({ ...request, isDuplicateConfirmed: true });
  return { reserved: taken, entries: taken.map((entry) => ({ ...entry, max: null })) };
}
