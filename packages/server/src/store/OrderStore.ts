import type { UnixSeconds } from '@offtake/contract';
import type { OrderRow } from './OrderRow.js';

/**
 * Where orders are kept. Every method is one atomic step, so that a store is one statement per method in any database;
 * what the steps mean is decided by the pure functions of `orders/orderMachine.ts`, not here.
 *
 * Every method that serves a caller takes the owner, and knows nothing of anyone else's orders.
 */
export interface OrderStore {
  /**
   * Adds a row unless its owner has one with its `ref`.
   *
   * @returns the row that is now stored: the one given, or the earlier one.
   * @throws when its `stripeOrder` is another row's: one purchase never stands for two orders.
   */
  insert(row: OrderRow): Promise<OrderRow>;
  /**
   * Puts a row in place of the one with `version - 1`.
   *
   * @returns false when someone else was faster.
   * @throws when its `stripeOrder` is another row's.
   */
  replace(row: OrderRow): Promise<boolean>;
  /** @returns the owner's row, or null when there is none. */
  find(key: { owner: string; ref: string }): Promise<OrderRow | null>;
  /**
   * Lists the owner's rows in state `done`, newest first by `created`, then by order of insertion.
   *
   * @returns null when the cursor is not one of the owner's orders.
   */
  list(query: ListRowsQuery): Promise<RowPage | null>;
  /** Rows of all owners in state `attempting` without a running call, oldest first by `attemptedAt`; for recovery. */
  listUnsettled(query: { now: UnixSeconds; limit: number }): Promise<OrderRow[]>;
  /** Rows of all owners whose `refreshDueAt` has come, longest due first; for reconciliation. */
  listDue(query: { now: UnixSeconds; limit: number }): Promise<OrderRow[]>;
  /**
   * The time by a clock that every instance of the host shares, which leases and the ages of idempotency keys go by:
   * computers' own clocks may be minutes apart. Absent when one process has the store to itself; then it is the
   * handler's `now`.
   */
  now?(): Promise<UnixSeconds>;
}

/** One page of an owner's orders. At most one cursor; each is the `ref` of an order. */
export interface ListRowsQuery {
  owner: string;
  limit: number;
  /** Orders older than this one. */
  startingAfter?: string | undefined;
  /** Orders newer than this one: those next to it, not the newest. */
  endingBefore?: string | undefined;
  /** Only orders with one of these statuses; absent is all. */
  statuses?: readonly string[] | undefined;
}

export interface RowPage {
  rows: OrderRow[];
  /** Whether there are more in the direction of the cursor. */
  hasMore: boolean;
}
