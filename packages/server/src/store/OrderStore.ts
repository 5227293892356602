import type { Order, UnixSeconds } from '@offtake/contract';
import type { BudgetEntry } from './BudgetEntry.js';
import type { EventRow } from './EventRow.js';
import type { OrderRow } from './OrderRow.js';

/**
 * Where orders are kept. Every method is one atomic step, so that a store is one statement per method in any database;
 * what the steps mean is decided by the pure functions of `orders/orderMachine.ts`, not here.
 *
 * Every method that serves a caller takes the owner, and knows nothing of anyone else's orders.
 */
export interface OrderStore {
  /**
   * Adds a row unless its owner has one with its `ref`, and takes its budget entries: all of it or nothing.
   *
   * @throws when its `stripeOrder`, `funding.object` or `funding.paymentIntent` is another row's: one payment never
   * stands for two orders.
   */
  insert(row: OrderRow, entries?: readonly BudgetEntry[]): Promise<InsertResult>;
  /**
   * Puts a row in place of the one with `version - 1`, and takes budget entries: all of it or nothing.
   *
   * @throws when its `stripeOrder`, `funding.object` or `funding.paymentIntent` is another row's.
   */
  replace(row: OrderRow, entries?: readonly BudgetEntry[]): Promise<ReplaceResult>;
  /** @returns the owner's row, or null when there is none. */
  find(key: { owner: string; ref: string }): Promise<OrderRow | null>;
  /**
   * Finds the row, whoever's it is, whose `stripeOrder`, `funding.object` or `funding.paymentIntent` this is.
   *
   * @returns null when there is none.
   */
  findByStripeId(id: string): Promise<OrderRow | null>;
  /**
   * Lists the owner's orders, which are those of rows that have an `order`, newest first by `created`, then by order of
   * insertion.
   *
   * @returns null when the cursor is not one of the owner's orders.
   */
  list(query: OrderPageQuery): Promise<OrderPage | null>;
  /**
   * `list` with each order as its JSON in text, for a store that keeps it so: then it is not read to be written again.
   * Absent is the same as `list`.
   */
  listTexts?(query: OrderPageQuery): Promise<OrderPage<string> | null>;
  /**
   * Takes rows of all owners whose `dueAt` has come, longest due first, and puts their `dueAt` off to `until`, so that
   * another instance that asks at the same time gets none of them: others, or fewer than there are. The version stays
   * as it is.
   */
  takeDue(query: TakeDueQuery): Promise<OrderRow[]>;
  /** Lists rows of all owners in state `needs_review`, oldest first by `created`; for people. */
  listForReview(query: { limit: number }): Promise<OrderRow[]>;
  /** Makes all rows in state `funded` due now: money has become available. */
  hastenFunded(query: { now: UnixSeconds }): Promise<void>;
  /** Stripe's events. */
  readonly inbox: EventInbox;
  /** What has changed, for whoever is watching. */
  readonly changes: ChangeLog;
  /**
   * Takes a turn at something that only one instance should do for a while.
   *
   * @returns false when someone has taken it and `until` is not over.
   */
  takeTurn(turn: { name: string; now: UnixSeconds; until: UnixSeconds }): Promise<boolean>;
  /** Forgets budgets that have expired, and events that are done and older than `eventsBefore`. */
  prune(query: { now: UnixSeconds; eventsBefore: UnixSeconds }): Promise<void>;
  /**
   * The time by a clock that every instance of the host shares, which leases and the ages of idempotency keys go by:
   * computers' own clocks may be minutes apart. Absent when one process has the store to itself; then it is the
   * handler's `now`.
   */
  now?(): Promise<UnixSeconds>;
  /**
   * `find` and `now` in one step, for the request that is made most. Absent is the same as one after the other.
   */
  findAndTell?(key: { owner: string; ref: string }): Promise<{ row: OrderRow | null; now: UnixSeconds }>;
}

/** Stripe's events, each kept once from before it is acknowledged. */
export interface EventInbox {
  /** Keeps an event unless it is there. @returns whether it was new. */
  add(event: EventRow): Promise<boolean>;
  /**
   * `add` with a `dueAt` that is so many seconds from the store's `now`, in one step, for what Stripe waits for. Absent
   * is the same as asking for the time first.
   */
  addDueIn?(event: EventRow, seconds: number): Promise<boolean>;
  /** Takes events that are due, longest first, and puts their `dueAt` off to `until`. */
  takeDue(query: TakeDueQuery): Promise<EventRow[]>;
  /** Puts an event in place of the one with its id. */
  update(event: EventRow): Promise<void>;
  /** @returns null when there is none. */
  find(id: string): Promise<EventRow | null>;
  /** Lists events that a person has to look at, oldest first by `created`. */
  listDead(query: { limit: number }): Promise<EventRow[]>;
}

/**
 * Who has changes to show. Each owner has a sequence of its own, which a change of a row's `order` raises in the same
 * step, and no other change does; it may have gaps. The owner `''` stands for everyone: its changes are those of
 * products.
 */
export interface ChangeLog {
  /** The last number of each of these owners' sequences; 0 for those without one. In the order of `owners`. */
  readLast(owners: readonly string[]): Promise<number[]>;
  /** The owner's rows that have changed after a number, in the order of their last changes. */
  listOrders(query: ChangesQuery & { owner: string }): Promise<OrderChange[]>;
  /** Says that a product has changed. */
  addProduct(product: string): Promise<void>;
  /** The products that have changed after a number, in the order of their last changes. */
  listProducts(query: ChangesQuery): Promise<ProductChange[]>;
}

/** Which changes are asked for, oldest first. */
export interface ChangesQuery {
  /** Changes up to this number are known. */
  after: number;
  /** How many at most. */
  limit: number;
}

/** A row of an owner that has changed, as it is now. */
export interface OrderChange {
  /** The number of the row's last change. */
  seq: number;
  /** The number of the change with which the row first had an `order`. */
  createdSeq: number;
  row: OrderRow;
}

/** A product that has changed. */
export interface ProductChange {
  /** The number of the product's last change. */
  seq: number;
  /** Stripe's id of the product. */
  product: string;
}

/**
 * What became of an insert. `over_budget`: nothing was changed, and `budget` is one that has not enough room. A store
 * with a `now` may say it, of a moment during the insert: that spares the question before the call that the row is
 * armed for.
 */
export type InsertResult =
  | { outcome: 'inserted'; row: OrderRow; now?: UnixSeconds }
  | { outcome: 'exists'; row: OrderRow }
  | { outcome: 'over_budget'; budget: string };

/** What became of a change. `conflict`: someone else was faster. `over_budget`: as for an insert. */
export type ReplaceResult = { outcome: 'replaced' | 'conflict' } | { outcome: 'over_budget'; budget: string };

/** What is due is taken until it is done or put off again. */
export interface TakeDueQuery {
  now: UnixSeconds;
  /** When what is taken is due again, should whoever took it never come back. */
  until: UnixSeconds;
  /** How many at most. */
  limit: number;
}

/** One page of an owner's orders. At most one cursor; each is the `ref` of an order. */
export interface OrderPageQuery {
  owner: string;
  /** How many at most. */
  limit: number;
  /** Orders older than this one. */
  startingAfter?: string | undefined;
  /** Orders newer than this one: those next to it, not the newest. */
  endingBefore?: string | undefined;
  /** Only orders with one of these statuses; absent is all. */
  statuses?: readonly string[] | undefined;
}

/** One page of an owner's orders, newest first. */
export interface OrderPage<TOrder = Order> {
  /** The newest first. */
  orders: TOrder[];
  /** Whether there are more in the direction of the cursor. */
  hasMore: boolean;
}
