import type { Order } from '@offtake/contract';
import type { RowSlots } from './createRowSlots.js';

/** One element of the table's body. */
export type RowEntry =
  | { kind: 'order'; key: string; index: number; order: Order }
  /** A row whose order is on its way, in CSS pixels. */
  | { kind: 'pending'; index: number; height: number }
  /** The place of one whose order could not be loaded. */
  | { kind: 'failed'; index: number }
  /** The place of rows that are left out, in CSS pixels. */
  | { kind: 'gap'; key: string; height: number };

/** A row in view: TanStack Virtual's item. */
export interface VirtualRow {
  index: number;
  /** Both from the beginning of what scrolls, in CSS pixels. */
  start: number;
  end: number;
}

export interface RowFacts {
  orderAt: (index: number) => Order | undefined;
  slots: RowSlots;
  failedIndex: number | null;
  /** Where the list begins and ends, in CSS pixels as of a row. */
  start: number;
  end: number;
}

/** Puts orders in their places and gaps between them, from the first row to the end of the list. */
export function toRowEntries(rows: readonly VirtualRow[], facts: RowFacts): RowEntry[] {
  const slots = facts.slots(rows.map(({ index }) => facts.orderAt(index)?.id).filter((id) => id !== undefined));
  const entries: RowEntry[] = [];
  let position = facts.start;
  let gaps = 0;
  for (const { index, start, end } of rows) {
    if (start > position) entries.push({ kind: 'gap', key: `gap ${gaps++}`, height: start - position });
    const order = facts.orderAt(index);
    if (order) entries.push({ kind: 'order', key: slots.get(order.id) ?? order.id, index, order });
    else if (index === facts.failedIndex) entries.push({ kind: 'failed', index });
    else entries.push({ kind: 'pending', index, height: end - start });
    position = end;
  }
  if (facts.end > position) entries.push({ kind: 'gap', key: 'gap end', height: facts.end - position });
  return entries;
}
