import type { UnixSeconds } from '@offtake/contract';
import type { BudgetEntry } from '../BudgetEntry.js';
import { mergeEntries } from '../mergeEntries.js';
import type { OrderRow } from '../OrderRow.js';
import type { InsertResult, ReplaceResult } from '../OrderStore.js';
import type { StatementAccess } from './StatementAccess.js';
import { fromRecord, toParams } from './rowCodec.js';
import { isViolation, sqlStateOf } from './sqlFailure.js';

const UNIQUE_VIOLATION = '23505';
const NO_ROOM = { state: '23514', constraint: 'budgets_room' };

/** How often a write is repeated for which there is room by the time one looks. */
const TRIES = 5;

/** Adds a row, and takes its budget entries, in one statement. */
export async function insertRow(
  access: StatementAccess,
  row: OrderRow,
  entries: readonly BudgetEntry[],
): Promise<InsertResult> {
  return withBudgets<InsertResult>(access, entries, async (budgets) => {
    const result = await insertOrFind(access, row, budgets);
    return typeof result === 'number' ? { outcome: 'inserted', row, now: result } : { outcome: 'exists', row: result };
  });
}

/** Puts a row in place of its last version, and takes its budget entries, in one statement. */
export async function replaceRow(
  access: StatementAccess,
  row: OrderRow,
  entries: readonly BudgetEntry[],
): Promise<ReplaceResult> {
  return withBudgets<ReplaceResult>(access, entries, async (budgets) => {
    const { length } = await access.run(access.statements.replace, [...toParams(row), budgets]);
    return { outcome: length > 0 ? 'replaced' : 'conflict' };
  });
}

/**
 * A row that someone else has added at the same time is there once the statement has failed at it, whichever of its ids
 * the database names.
 *
 * @returns the row that was there, or when it was added.
 */
async function insertOrFind(access: StatementAccess, row: OrderRow, budgets: string): Promise<OrderRow | UnixSeconds> {
  const { run, statements } = access;
  const find = async () => (await run(statements.find, [row.owner, row.ref])).map(fromRecord)[0];
  try {
    const [added] = await run(statements.insert, [...toParams(row), budgets]);
    if (added) return Number(added['now']);
  } catch (error) {
    const found = sqlStateOf(error) === UNIQUE_VIOLATION ? await find() : undefined;
    if (!found) throw error;
    return found;
  }
  const found = await find();
  if (!found) throw new Error(`postgresStore: the database did not say what it keeps of ${row.ref}.`);
  return found;
}

/**
 * Writes, or finds out which budget has not enough room. Between the two someone may have given back: then it is tried
 * again.
 */
async function withBudgets<TResult>(
  { run, statements }: StatementAccess,
  entries: readonly BudgetEntry[],
  write: (budgets: string) => Promise<TResult>,
): Promise<TResult | { outcome: 'over_budget'; budget: string }> {
  const budgets = JSON.stringify(mergeEntries(entries));
  for (let tries = 1; ; tries += 1) {
    try {
      return await write(budgets);
    } catch (error) {
      if (!isViolation(error, NO_ROOM)) throw error;
      const [full] = await run(statements.fullBudget, [budgets]);
      if (full) return { outcome: 'over_budget', budget: String(full['budget']) };
      if (tries === TRIES) throw error;
    }
  }
}
