import {
  isFieldErrorCode,
  type CreateOrderInput,
  type FieldErrorCode,
  type Order,
  type Quote,
} from '@offtake/contract';
import { FIELD_BY_POINTER, type OrderFormField } from './orderDraft.js';
import type { OfftakeError } from './OfftakeError.js';

/** What is about to be bought, as the buyer saw it: the request, its quote and the key that buys it at most once. */
export interface OrderIntent {
  input: CreateOrderInput;
  quote: Quote;
  idempotencyKey: string;
}

/**
 * Where an order form stands.
 *
 * - `editing`: the draft is being filled in.
 * - `reviewing`: the buyer looks at what will be bought; nothing is spent yet. `error` says why a try did not succeed,
 *   `previousQuote` that the price has changed since.
 * - `placing`: the request is under way.
 * - `unknown`: the request was sent and no answer came, so it may have been carried out. Trying again with the same
 *   intent finds out, and buys at most once.
 * - `placed`: done.
 */
export type OrderFormState =
  | { step: 'editing'; fieldErrors: FieldErrors; error: OfftakeError | null }
  | { step: 'reviewing'; intent: OrderIntent; error: OfftakeError | null; previousQuote: Quote | null }
  | { step: 'placing'; intent: OrderIntent }
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
      return state.step === 'editing' ? EDITING : state;
    case 'reviewed':
      return state.step === 'editing' ? reviewing(event.intent) : state;
    case 'returned':
      return state.step === 'reviewing' ? EDITING : state;
    case 'placed':
      return 'intent' in state ? { step: 'placing', intent: state.intent } : state;
    case 'succeeded':
      return { step: 'placed', order: event.order };
    case 'failed':
      return state.step === 'placing' ? afterFailure(state.intent, event.error, event.nextKey) : state;
    case 'resumed':
      return state.step === 'editing' ? { step: 'unknown', intent: event.intent, error: null } : state;
    case 'reset':
      return EDITING;
  }
}

function reviewing(intent: OrderIntent): OrderFormState {
  return { step: 'reviewing', intent, error: null, previousQuote: null };
}

function afterFailure(intent: OrderIntent, error: OfftakeError, nextKey: string): OrderFormState {
  if (error.isOutcomeUnknown) return { step: 'unknown', intent, error };
  if (error.code === 'price_changed' && error.quote) {
    const { quote } = error;
    const input = { ...intent.input, expected_total: quote.amount_total };
    return {
      step: 'reviewing',
      intent: { input, quote, idempotencyKey: nextKey },
      error: null,
      previousQuote: intent.quote,
    };
  }
  const fieldErrors = readFieldErrors(error);
  if (Object.keys(fieldErrors).length > 0) return { step: 'editing', fieldErrors, error };
  return { step: 'reviewing', intent, error, previousQuote: null };
}

function readFieldErrors(error: OfftakeError): FieldErrors {
  const fieldErrors: FieldErrors = {};
  for (const { pointer, code } of error.fields) {
    const field = FIELD_BY_POINTER[pointer];
    if (field) fieldErrors[field] ??= isFieldErrorCode(code) ? code : 'invalid';
  }
  return fieldErrors;
}
