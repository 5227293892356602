import {
  isFieldErrorCode,
  type CreateOrderInput,
  type FieldErrorCode,
  type Order,
  type Quote,
} from '@offtake/contract';
import { fieldByPointer, type OrderFormField } from './orderDraft.js';
import type { OfftakeError, OfftakeErrorCode } from './OfftakeError.js';

/** What is about to be bought, as the buyer saw it: the request, its quote and the key that buys it at most once. */
export interface OrderIntent {
  /** The request's body, sent again byte for byte with the same key. */
  input: CreateOrderInput;
  quote: Quote;
  idempotencyKey: string;
}

/**
 * Where an order form stands.
 *
 * - `editing`: the draft is being filled in. `error` says why a try did not succeed, `fieldErrors` in which fields.
 * - `reviewing`: the buyer looks at what will be bought; nothing is spent yet. `error` says why a try did not succeed,
 *   `previousQuote` that the price has changed since.
 * - `placing`: the request is under way. `isRepeat` when an earlier one for the same intent went unanswered.
 * - `unknown`: the request was sent and no answer came, so it may have been carried out. Trying again with the same
 *   intent finds out, and buys at most once.
 * - `placed`: done.
 */
export type OrderFormState =
  | { step: 'editing'; fieldErrors: FieldErrors; error: OfftakeError | null }
  | { step: 'reviewing'; intent: OrderIntent; error: OfftakeError | null; previousQuote: Quote | null }
  | { step: 'placing'; intent: OrderIntent; isRepeat: boolean }
  | { step: 'unknown'; intent: OrderIntent; error: OfftakeError | null }
  | { step: 'placed'; order: Order };

/** What the backend found wrong, by field. */
export type FieldErrors = Partial<Record<OrderFormField, FieldErrorCode>>;

export type OrderFormEvent =
  | { type: 'edited' }
  | { type: 'reviewed'; intent: OrderIntent }
  | { type: 'returned' }
  | { type: 'placed' }
  | { type: 'succeeded'; order: Order }
  | { type: 'failed'; error: OfftakeError; nextKey: string }
  | { type: 'resumed'; intent: OrderIntent }
  | { type: 'reset' };

export const EDITING: OrderFormState = { step: 'editing', fieldErrors: {}, error: null };

/** The whole behaviour of the form, without React: what follows from an event in a state. */
export function orderFormReducer(state: OrderFormState, event: OrderFormEvent): OrderFormState {
  switch (event.type) {
    case 'edited':
      return canEdit(state) ? EDITING : state;
    case 'reviewed':
      return state.step === 'editing' ? reviewing(event.intent) : state;
    case 'returned':
      return state.step === 'reviewing' ? EDITING : state;
    case 'placed':
      return state.step === 'reviewing' || state.step === 'unknown'
        ? { step: 'placing', intent: state.intent, isRepeat: state.step === 'unknown' }
        : state;
    case 'succeeded':
      return state.step === 'placing' ? { step: 'placed', order: event.order } : state;
    case 'failed':
      return state.step === 'placing' ? afterFailure(state, event.error, event.nextKey) : state;
    case 'resumed':
      return state.step === 'editing' ? { step: 'unknown', intent: event.intent, error: null } : state;
    case 'reset':
      return state.step === 'placing' ? state : EDITING;
  }
}

/** Whether the draft may change: from the request until its outcome is known, and after success, it may not. */
export function canEdit(state: OrderFormState): boolean {
  return state.step === 'editing' || state.step === 'reviewing';
}

function reviewing(intent: OrderIntent, error: OfftakeError | null = null): OrderFormState {
  return { step: 'reviewing', intent, error, previousQuote: null };
}

type Placing = Extract<OrderFormState, { step: 'placing' }>;

/** Once nothing was bought for certain, the next try is another one: Stripe answers an old key with its old failure. */
function afterFailure({ intent, isRepeat }: Placing, error: OfftakeError, nextKey: string): OrderFormState {
  if (error.isOutcomeUnknown || (isRepeat && !SETTLING_CODES.has(error.code)))
    return { step: 'unknown', intent, error };
  const fieldErrors = readFieldErrors(error);
  if (error.code === 'price_changed' && error.quote) {
    const input = { ...intent.input, expected_total: error.quote.amount_total };
    const next = { input, quote: error.quote, idempotencyKey: nextKey };
    return { step: 'reviewing', intent: next, error: null, previousQuote: intent.quote };
  }
  if (error.code === 'price_changed' || Object.keys(fieldErrors).length > 0) {
    return { step: 'editing', fieldErrors, error };
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

function readFieldErrors(error: OfftakeError): FieldErrors {
  const fieldErrors: FieldErrors = {};
  for (const { pointer, code } of error.fields) {
    const field = fieldByPointer(pointer);
    if (field) fieldErrors[field] ??= isFieldErrorCode(code) ? code : 'invalid';
  }
  return fieldErrors;
}
