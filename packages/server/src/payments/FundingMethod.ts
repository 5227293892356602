import type { UnixSeconds } from '@offtake/contract';
import type { ServerContext } from '../ServerContext.js';
import type { Funding, OrderRow } from '../store/OrderRow.js';

/** A way to pay before an order is made: what Stripe keeps the money's way in, and what is known of it. */
export interface FundingMethod {
  /**
   * Makes what it is paid by. All that is sent depends on nothing but the row and goes under keys of its attempt, so
   * that a repeated call makes nothing twice.
   *
   * @throws the SDK's error, or `HttpProblem` when it took so long that it is no longer ours to make.
   */
  open(context: ServerContext, row: OrderRow): Promise<FundingState>;
  /**
   * Looks in Stripe's list for what {@link open} made, when its keys are too old to repeat it.
   *
   * @returns null when there is none.
   * @throws the SDK's error
   */
  search(context: ServerContext, row: OrderRow): Promise<FundingState | null>;
  /** Reads how far it has come. @throws the SDK's error */
  read(context: ServerContext, object: string): Promise<FundingState>;
  /**
   * Makes sure that it cannot be paid any more, unless it was.
   *
   * @returns how far it has come: `ended`, or that it was paid.
   * @throws the SDK's error
   */
  close(context: ServerContext, object: string): Promise<FundingState>;
}

/**
 * How far the money has come: `draft` it is being made and cannot be paid yet, `open` nobody has paid, `settling`
 * somebody has and it cannot be used yet, `available` it can, `ended` it will not come or has gone back, `review` it is
 * said to be paid and no money has come.
 */
export type FundingPhase = 'draft' | 'open' | 'settling' | 'available' | 'ended' | 'review';

/** What Stripe says of the object that an order is paid by. */
export interface FundingState {
  phase: FundingPhase;
  funding: Funding;
  /** When Stripe expects the money to be available; null when it does not say. */
  availableAt: UnixSeconds | null;
  /** Why it ended; null while it has not. `expired` also stands for payments that failed. */
  endedBy: 'expired' | 'requested' | null;
  /** When the object was made. */
  created: UnixSeconds;
  metadata: Record<string, string>;
}
