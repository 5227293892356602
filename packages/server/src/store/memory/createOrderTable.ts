import type { OrderRow } from '../OrderRow.js';
import { createDueQueue } from './createDueQueue.js';
import { createSequences } from './createSequences.js';
import { createStripeIds } from './createStripeIds.js';
import { createOrderEntry, type OrderEntry } from './OrderEntry.js';

export type OrderTable = ReturnType<typeof createOrderTable>;

/** All rows, and what finds them quickly. */
export function createOrderTable() {
  const owners = new Map<string, Map<string, OrderEntry>>();
  const due = createDueQueue<OrderEntry>((a, b) => a.sequence - b.sequence);
  const stripeIds = createStripeIds();
  const sequences = createSequences();
  const listed = new Map<string, OrderEntry[]>();
  let count = 0;
  const ofOwner = (owner: string) => [...(owners.get(owner)?.values() ?? [])];

  return {
    due,
    sequences,
    assertUnique: (row: OrderRow) => stripeIds.assertUnique(row),
    findByStripeId: (id: string) => stripeIds.find(id),
    find: ({ owner, ref }: Pick<OrderRow, 'owner' | 'ref'>) => owners.get(owner)?.get(ref),
    ofOwner,
    ofState: (state: OrderRow['state']) =>
      [...owners.values()].flatMap((entries) => [...entries.values()].filter(({ row }) => row.state === state)),
    /** Puts a row in place of its last version, or adds it. It is the caller's no more. */
    put(row: OrderRow): void {
      const known = owners.get(row.owner)?.get(row.ref);
      const isShownAnew = row.order !== null && !isAlike(row.order, known?.row.order ?? null);
      const entry = known ?? createOrderEntry(row, (count += 1));
      stripeIds.move(entry, row);
      entry.row = row;
      owners.set(row.owner, (owners.get(row.owner) ?? new Map<string, OrderEntry>()).set(row.ref, entry));
      due.put(entry);
      listed.delete(row.owner);
      if (!isShownAnew) return;
      entry.changeSeq = sequences.raise(row.owner);
      entry.createdSeq ??= entry.changeSeq;
    },
    /** Sorting is done once per change, not once per page: hosts poll lists far more often than they order. */
    listNewestFirst(owner: string): OrderEntry[] {
      const entries = listed.get(owner) ?? sortNewestFirst(ofOwner(owner));
      listed.set(owner, entries);
      return entries;
    },
  };
}

function isAlike(a: OrderRow['order'], b: OrderRow['order']): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function sortNewestFirst(entries: OrderEntry[]): OrderEntry[] {
  return entries
    .filter(({ row }) => row.order !== null)
    .toSorted((a, b) => b.row.created - a.row.created || b.sequence - a.sequence);
}
