import { isFieldErrorCode, type CreateOrderInput, type Order, type Quote } from '@offtake/contract';
import { fieldByPointer, isInvoiceField, type OrderFormErrors } from './orderDraft.js';
import type { OfftakeError, OfftakeErrorCode } from './OfftakeError.js';
import { toSafeUrl } from './toSafeUrl.js';

/** What is about to be bought, as the buyer saw it: the request, its quote and the key that buys it at most once. */
export interface OrderIntent {
  /** The request's body, sent again byte for byte with the same key. */
  input: CreateOrderInput;
  /** What the buyer was shown: tons, and amounts in the currency's smallest unit. */
  quote: Quote;
  /** Made once for this intent, and the same for every try of it. */
  idempotencyKey: string;
}

/**
 * Where an order form stands.
 *
 * - `editing`: the draft is being filled in. `error` says why a try did not succeed, `fieldErrors` in which fields.
 * - `invoicing`: the same, in the second step of an order that is paid by a customer's invoice.
 * - `reviewing`: the buyer looks at what will be bought; nothing is spent yet. `error` says why a try did not succeed,
 *   `previousQuote` that the price has changed since.
 * - `placing`: the request is under way. `isRepeat` when an earlier one for the same intent went unanswered.
 * - `duplicate`: the backend asks whether another order just like a recent one is wanted. Nothing was bought, or
 *   `isRepeat`: then that is not known.
 * - `unknown`: the request was sent and no answer came, so it may have been carried out. Trying again with the same
 *   intent finds out, and buys at most once.
 * - `redirecting`: the order is there, and the buyer is on the way to `url`, Stripe's page where it is paid.
 * - `returning`: the buyer comes back from there, and the order is being read. `error` says why it could not be yet.
 * - `placed`: the order is there. While it waits for its money its payment is followed.
 */
export type OrderFormState =
  | { step: 'editing' | 'invoicing'; fieldErrors: OrderFormErrors; error: OfftakeError | null }
  | { step: 'reviewing'; intent: OrderIntent; error: OfftakeError | null; previousQuote: Quote | null }
  | { step: 'placing' | 'duplicate'; intent: OrderIntent; isRepeat: boolean }
  | { step: 'unknown'; intent: OrderIntent; error: OfftakeError | null }
  | { step: 'redirecting'; order: Order; url: string }
  | { step: 'returning'; orderId: string; error: OfftakeError | null }
  | { step: 'placed'; order: Order };

export type OrderFormEvent =
  | { type: 'edited' }
  | { type: 'invoiced' }
  | { type: 'reviewed'; intent: OrderIntent }
  | { type: 'returned' }
  | { type: 'placed' }
  | { type: 'succeeded'; order: Order }
  | { type: 'failed'; error: OfftakeError; nextKey: string }
  | { type: 'resumed'; intent: OrderIntent }
  | { type: 'cameBack'; orderId: string }
  | { type: 'followed'; order: Order }
  | { type: 'missed'; error: OfftakeError }
  | { type: 'shownAgain' }
  | { type: 'reset' };

export const EDITING: OrderFormState = { step: 'editing', fieldErrors: {}, error: null };
const INVOICING: OrderFormState = { ...EDITING, step: 'invoicing' };

/** The whole behaviour of the form, without React: what follows from an event in a state. */
export function orderFormReducer(state: OrderFormState, event: OrderFormEvent): OrderFormState {
  switch (event.type) {
    case 'edited':
      if (state.step === 'invoicing') return INVOICING;
      return canEdit(state) ? EDITING : state;
    case 'invoiced':
      return state.step === 'editing' ? INVOICING : state;
    case 'reviewed':
      return state.step === 'editing' || state.step === 'invoicing' ? reviewing(event.intent) : state;
    case 'returned':
      return afterReturn(state);
    case 'placed':
      return toPlacing(state);
    case 'succeeded':
      return state.step === 'placing' ? toPlaced(event.order) : state;
    case 'failed':
      return state.step === 'placing' ? afterFailure(state, event.error, event.nextKey) : state;
    case 'resumed':
      return state.step === 'editing' ? { step: 'unknown', intent: event.intent, error: null } : state;
    case 'cameBack':
      return state.step === 'editing' ? { step: 'returning', orderId: event.orderId, error: null } : state;
    case 'followed':
      return afterRead(state, event.order);
    case 'missed':
      if (state.step !== 'returning') return state;
      return event.error.code === 'not_found' ? EDITING : { ...state, error: event.error };
    case 'shownAgain':
      return state.step === 'redirecting' ? { step: 'placed', order: state.order } : state;
    case 'reset':
      return state.step === 'placing' ? state : EDITING;
  }
}

/** Whether the draft may change: from the request until its outcome is known, and after success, it may not. */
export function canEdit(state: OrderFormState): boolean {
  return state.step === 'editing' || state.step === 'invoicing' || state.step === 'reviewing';
}

/** Whether it is not known what became of a request, so that its intent must be kept. */
export function isOutcomeOpen(state: OrderFormState): boolean {
  return state.step === 'unknown' || (state.step === 'duplicate' && state.isRepeat);
}

function reviewing(intent: OrderIntent, error: OfftakeError | null = null): OrderFormState {
  return { step: 'reviewing', intent, error, previousQuote: null };
}

function afterReturn(state: OrderFormState): OrderFormState {
  if (state.step === 'duplicate') {
    return state.isRepeat ? { step: 'unknown', intent: state.intent, error: null } : reviewing(state.intent);
  }
  if (state.step === 'reviewing') return state.intent.input.payment?.source === 'invoice' ? INVOICING : EDITING;
  return state.step === 'invoicing' ? EDITING : state;
}

/** The same key all along: to say that a duplicate is wanted is no other purchase. */
function toPlacing(state: OrderFormState): OrderFormState {
  if (state.step === 'duplicate') {
    const { intent, isRepeat } = state;
    return { step: 'placing', intent: { ...intent, input: { ...intent.input, confirm_duplicate: true } }, isRepeat };
  }
  return state.step === 'reviewing' || state.step === 'unknown'
    ? { step: 'placing', intent: state.intent, isRepeat: state.step === 'unknown' }
    : state;
}

function toPlaced(order: Order): OrderFormState {
  const { payment } = order;
  const url = payment?.source === 'checkout' && payment.status === 'pending' ? toSafeUrl(payment.url) : null;
  return url === null ? { step: 'placed', order } : { step: 'redirecting', order, url };
}

/** What is read of an order while it is followed; a buyer who is on the way to pay stays so for as long as it is unpaid. */
function afterRead(state: OrderFormState, order: Order): OrderFormState {
  if (state.step === 'returning') return state.orderId === order.id ? { step: 'placed', order } : state;
  if (!('order' in state) || state.order === order || state.order.id !== order.id) return state;
  return state.step === 'redirecting' && order.payment?.status === 'pending'
    ? { ...state, order }
    : { step: 'placed', order };
}

type Placing = Extract<OrderFormState, { isRepeat: boolean }>;

/** Once nothing was bought for certain, the next try is another one: Stripe answers an old key with its old failure. */
function afterFailure({ intent, isRepeat }: Placing, error: OfftakeError, nextKey: string): OrderFormState {
  const isDoubted = error.code === 'possible_duplicate';
  if (isDoubted && !intent.input.confirm_duplicate) return { step: 'duplicate', intent, isRepeat };
  // To be told so of a duplicate that is wanted means that nobody can tell what became of it.
  if (error.isOutcomeUnknown || isDoubted || (isRepeat && !SETTLING_CODES.has(error.code)))
    return { step: 'unknown', intent, error };
  const fieldErrors = readFieldErrors(error);
  const fields = Object.keys(fieldErrors);
  if (error.code === 'price_changed' && error.quote) {
    const input = { ...intent.input, expected_total: error.quote.amount_total };
    const next = { input, quote: error.quote, idempotencyKey: nextKey };
    return { step: 'reviewing', intent: next, error: null, previousQuote: intent.quote };
  }
  if (error.code === 'price_changed' || fields.length > 0) {
    const isOfInvoice = fields.length > 0 && fields.every(isInvoiceField);
    return { step: isOfInvoice ? 'invoicing' : 'editing', fieldErrors, error };
  }
  return reviewing({ ...intent, idempotencyKey: nextKey }, error);
}

/**
 * The refusals that a backend only comes to after it has looked up the key, so that they also say of an earlier
 * request that it bought nothing. Any other, say of a caller who has been signed out since, says nothing of it.
 */
const SETTLING_CODES: ReadonlySet<OfftakeErrorCode> = new Set([
  'price_changed',
  'insufficient_balance',
  'product_unavailable',
  'amount_over_limit',
]);

function readFieldErrors(error: OfftakeError): OrderFormErrors {
  const fieldErrors: OrderFormErrors = {};
  for (const { pointer, code } of error.fields) {
    const field = fieldByPointer(pointer);
    if (field) fieldErrors[field] ??= isFieldErrorCode(code) ? code : 'invalid';
  }
  return fieldErrors;
}
