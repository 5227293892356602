import type { CreateOrderInput, Order, Quote } from '@offtake/contract';
import type { OrderFormErrors } from './orderDraft.js';
import type { OfftakeError } from './OfftakeError.js';

/** What is about to be bought, as the buyer saw it: the request, its quote and the key that buys it at most once. */
export interface OrderIntent {
  /** The request's body, sent again byte for byte with the same key. */
  input: CreateOrderInput;
  /** What the buyer saw; amounts in the currency's smallest unit. */
  quote: Quote;
  /** Sent as `Idempotency-Key`: 32 hexadecimal digits. */
  idempotencyKey: string;
}

/**
 * Where an order form stands.
 *
 * - `editing`: the draft is being filled in. `error` says why a try did not succeed, `fieldErrors` in which fields.
 *   `isReviewWanted` when the buyer wants to go on before it is known what is on offer: the form goes on by itself once
 *   it is, unless something is edited first. Show that it waits.
 * - `invoicing`: the same, in the second step of an order that is paid by a customer's invoice.
 * - `reviewing`: the buyer looks at what will be bought; nothing is spent yet. `error` says why a try did not succeed,
 *   `previousQuote` that the price has changed since.
 * - `placing`: the request is under way. `isRepeat` when an earlier one for the same intent went unanswered;
 *   `isElsewhere` when it is another tab of the same form that sends it, and this one waits for what becomes of it.
 * - `duplicate`: the backend asks whether another order just like a recent one is wanted, or another tab has just
 *   placed one. Nothing was bought, or `isRepeat`: then that is not known.
 * - `unknown`: the request was sent and no answer came, so it may have been carried out. Trying again with the same
 *   intent finds out, and buys at most once.
 * - `redirecting`: the order is there, and the buyer is on the way to `url`, Stripe's page where it is paid.
 * - `returning`: the buyer comes back from there, and the order is being read. `error` says why it could not be yet.
 * - `placed`: the order is there. While it waits for its money its payment is followed.
 *
 * A failure has no step of its own: it leads back to where it can be mended, with its `error`.
 */
export type OrderFormState =
  | {
      step: 'editing' | 'invoicing';
      fieldErrors: OrderFormErrors;
      error: OfftakeError | null;
      isReviewWanted: boolean;
    }
  | { step: 'reviewing'; intent: OrderIntent; error: OfftakeError | null; previousQuote: Quote | null }
  | { step: 'placing'; intent: OrderIntent; isRepeat: boolean; isElsewhere: boolean }
  | { step: 'duplicate'; intent: OrderIntent; isRepeat: boolean }
  | { step: 'unknown'; intent: OrderIntent; error: OfftakeError | null }
  | { step: 'redirecting'; order: Order; url: string }
  | { step: 'returning'; orderId: string; error: OfftakeError | null }
  | { step: 'placed'; order: Order };

export const EDITING: OrderFormState = { step: 'editing', fieldErrors: {}, error: null, isReviewWanted: false };

/** Whether the draft may change: from the request until its outcome is known, and after success, it may not. */
export function canEdit(state: OrderFormState): boolean {
  return state.step === 'editing' || state.step === 'invoicing' || state.step === 'reviewing';
}

/** The intent of which it is not known what became of its request, so that it must be kept; null when there is none. */
export function openIntent(state: OrderFormState): OrderIntent | null {
  return state.step === 'unknown' || (state.step === 'duplicate' && state.isRepeat) ? state.intent : null;
}
