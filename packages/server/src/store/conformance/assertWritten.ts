import type { BudgetEntry } from '../BudgetEntry.js';
import type { OrderRow } from '../OrderRow.js';
import type { OrderStore } from '../OrderStore.js';
import { assertAlike } from './assertions.js';
import { insertTimeless } from './insertTimeless.js';

/** Adds rows in turn. @throws {Error} when one is not new. */
export async function assertInserted(store: OrderStore, ...rows: OrderRow[]): Promise<void> {
  for (const row of rows) {
    assertAlike(await insertTimeless(store, row), { outcome: 'inserted', row }, `${row.ref} is added as it is.`);
  }
}

/** Changes a row. @throws {Error} when the change is not made. */
export async function assertReplaced(
  store: OrderStore,
  row: OrderRow,
  entries?: readonly BudgetEntry[],
): Promise<OrderRow> {
  assertAlike(await store.replace(row, entries), { outcome: 'replaced' }, `${row.ref} is changed.`);
  return row;
}
