import type { UnixSeconds } from '@offtake/contract';
import type { OrderRow } from '../OrderRow.js';

/** A row and what is kept beside it. It stays the same object while the row in it changes. */
export interface OrderEntry {
  row: OrderRow;
  /** As in the row. */
  readonly dueAt: UnixSeconds | null;
  /** The order of insertion. */
  readonly sequence: number;
  /** The number of its last change; null while it has had no `order`. */
  changeSeq: number | null;
  /** The number of the change with which it first had an `order`. */
  createdSeq: number | null;
}

/** Makes an entry for a row that has just been added. */
export function createOrderEntry(row: OrderRow, sequence: number): OrderEntry {
  return {
    row,
    get dueAt() {
      return this.row.dueAt;
    },
    sequence,
    changeSeq: null,
    createdSeq: null,
  };
}
