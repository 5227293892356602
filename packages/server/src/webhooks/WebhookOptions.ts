import type { UnixSeconds } from '@offtake/contract';
import type { WaitUntil } from '../background.js';
import type { InTurn } from '../createInTurn.js';

/** What the handler's options say of Stripe's events. */
export interface WebhookOptions {
  /**
   * The signing secret of the webhook endpoint, `whsec_…`; all that are valid while one is rolled. Have Stripe send it
   * `climate.*`, `balance.available` and, for what orders are paid by, `checkout.session.*`, `invoice.*`, `topup.*`,
   * `payment_intent.*`, `refund.*`, `charge.refunded` and `charge.dispute.created`, whole or thin.
   *
   * @default none: `/webhooks` is not found, and orders are followed by asking Stripe
   */
  webhookSecret?: string | readonly string[] | undefined;
  /**
   * The Connect account that the SDK acts for: only its events count then. Without it, events that name an account are
   * acknowledged and left alone.
   *
   * @default the key's own account
   */
  stripeAccount?: string | undefined;
  /**
   * The time by which the age of a signature is judged, in seconds since the Unix epoch. A signature carries the time
   * of its sender. Needed only where `now` is another time than the sender's: an emulator in the same process signs
   * with its own clock, one over HTTP with the computer's.
   *
   * @default `now`
   */
  webhookNow?: (() => UnixSeconds) | undefined;
  /**
   * Told of work that goes on after an answer, so that a platform which stops then waits for it: `ctx.waitUntil` of
   * Cloudflare Workers, `waitUntil` of Vercel. What is cut off is done by the next `tick`.
   *
   * @default the work runs on in the process
   */
  waitUntil?: WaitUntil | undefined;
  /**
   * How often, in seconds, `tick` asks Stripe which events there were, in case some never arrived; whichever instance
   * comes first does it for all. 0 is never.
   *
   * @default 900
   */
  eventCatchUpSeconds?: number | undefined;
}

/** The options of events, checked and completed. */
export interface WebhookSettings {
  /** None: the endpoint does not exist. */
  readonly secrets: readonly string[];
  readonly stripeAccount: string | null;
  readonly now: () => UnixSeconds;
  /** 0 is never. */
  readonly catchUpSeconds: number;
  /** For work on events that have just arrived: they come in crowds, and Stripe limits what is asked at once. */
  readonly inTurn: InTurn;
}
