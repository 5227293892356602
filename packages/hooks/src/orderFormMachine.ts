import { isFieldErrorCode, type Order } from '@offtake/contract';
import { fieldByPointer, isInvoiceField, type OrderFormErrors } from './orderDraft.js';
import { EDITING, canEdit, openIntent, type OrderFormState, type OrderIntent } from './orderFormState.js';
import { isSettling } from './isSettling.js';
import { OfftakeError, type OfftakeErrorCode } from './OfftakeError.js';
import type { OrderFormNews } from './orderFormTabs.js';
import { purchaseOf } from './purchaseOf.js';
import { toSafeUrl } from './toSafeUrl.js';

/**
 * What can happen to a form. `awaited` is that the buyer wants to go on before it is known what is on offer, or no
 * longer does. Of its tabs: `foundElsewhere` is that another one has this purchase under way, `heard` what one tells of
 * it, `leftElsewhere` that it is gone, with the intent that it had where that is known.
 */
export type OrderFormEvent =
  | { type: 'edited' }
  | { type: 'awaited'; isReviewWanted: boolean }
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
  | { type: 'foundElsewhere' }
  | { type: 'heard'; news: OrderFormNews; nextKey: string }
  | { type: 'leftElsewhere'; intent: OrderIntent | null }
  | { type: 'reset' };

const INVOICING: OrderFormState = { step: 'invoicing', fieldErrors: {}, error: null, isReviewWanted: false };

/** The whole behaviour of the form, without React: what follows from an event in a state. */
export function orderFormReducer(state: OrderFormState, event: OrderFormEvent): OrderFormState {
  switch (event.type) {
    case 'edited':
      if (state.step === 'invoicing') return INVOICING;
      return canEdit(state) ? EDITING : state;
    case 'awaited':
      return afterWaiting(state, event.isReviewWanted);
    case 'invoiced':
      return state.step === 'editing' ? INVOICING : state;
    case 'reviewed':
      return state.step === 'editing' || state.step === 'invoicing' ? reviewing(event.intent) : state;
    case 'returned':
      return afterReturn(state);
    case 'placed':
      return toPlacing(state);
    case 'succeeded':
      return isSending(state) ? toPlaced(event.order) : state;
    case 'failed':
      return isSending(state) ? afterFailure(state, event.error, event.nextKey) : state;
    case 'resumed':
      return state.step === 'editing' ? unknown(event.intent) : state;
    case 'cameBack':
      return state.step === 'editing' ? { step: 'returning', orderId: event.orderId, error: null } : state;
    case 'followed':
      return afterRead(state, event.order);
    case 'missed':
      if (state.step !== 'returning') return state;
      return event.error.code === 'not_found' ? EDITING : { ...state, error: event.error };
    case 'shownAgain':
      return state.step === 'redirecting' ? { step: 'placed', order: state.order } : state;
    case 'foundElsewhere':
      return isSending(state) ? { ...state, isElsewhere: true } : state;
    case 'heard':
      return afterNews(state, event.news, event.nextKey);
    case 'leftElsewhere':
      return afterLeaving(state, event.intent);
    case 'reset':
      return state.step === 'placing' ? state : EDITING;
  }
}

function afterWaiting(state: OrderFormState, isReviewWanted: boolean): OrderFormState {
  const isChange = 'isReviewWanted' in state && state.isReviewWanted !== isReviewWanted;
  return isChange ? { ...state, isReviewWanted } : state;
}

/** Whether this very form has a request under way. */
export function isSending(state: OrderFormState): state is Placing {
  return state.step === 'placing' && !state.isElsewhere;
}

function unknown(intent: OrderIntent): OrderFormState {
  return { step: 'unknown', intent, error: null };
}

function reviewing(intent: OrderIntent, error: OfftakeError | null = null): OrderFormState {
  return { step: 'reviewing', intent, error, previousQuote: null };
}

function afterReturn(state: OrderFormState): OrderFormState {
  if (state.step === 'duplicate') {
    return state.isRepeat ? unknown(state.intent) : reviewing(state.intent);
  }
  if (state.step === 'reviewing') return state.intent.input.payment?.source === 'invoice' ? INVOICING : EDITING;
  return state.step === 'invoicing' ? EDITING : state;
}

/** The same key all along: to say that a duplicate is wanted is no other purchase. */
function toPlacing(state: OrderFormState): OrderFormState {
  if (state.step === 'duplicate') {
    const { intent, isRepeat } = state;
    const confirmed = { ...intent, input: { ...intent.input, confirm_duplicate: true } };
    return { step: 'placing', intent: confirmed, isRepeat, isElsewhere: false };
  }
  return state.step === 'reviewing' || state.step === 'unknown'
    ? { step: 'placing', intent: state.intent, isRepeat: state.step === 'unknown', isElsewhere: false }
    : state;
}

function toPlaced(order: Order): OrderFormState {
  const { payment } = order;
  const url = payment?.source === 'checkout' && payment.status === 'pending' ? toSafeUrl(payment.url) : null;
  return url === null ? { step: 'placed', order } : { step: 'redirecting', order, url };
}

/**
 * What is read of an order while it is followed; a buyer who is on the way to pay stays so for as long as it is unpaid.
 */
function afterRead(state: OrderFormState, order: Order): OrderFormState {
  if (state.step === 'returning') return state.orderId === order.id ? { step: 'placed', order } : state;
  if (!('order' in state) || state.order === order || state.order.id !== order.id) return state;
  return state.step === 'redirecting' && order.payment?.status === 'pending'
    ? { ...state, order }
    : { step: 'placed', order };
}

type Placing = Extract<OrderFormState, { isElsewhere: boolean }>;

/** Once nothing was bought for certain, the next try is another one: Stripe answers an old key with its old failure. */
function afterFailure({ intent, isRepeat }: Placing, error: OfftakeError, nextKey: string): OrderFormState {
  const isDoubted = error.code === 'possible_duplicate';
  const isOpen = isRepeat || error.isOutcomeUnknown;
  if (isDoubted && !intent.input.confirm_duplicate) return { step: 'duplicate', intent, isRepeat: isOpen };
  // To be told so of a duplicate that is wanted means that nobody can tell what became of it.
  if (error.isOutcomeUnknown || isDoubted || (isRepeat && !isSettling(error.code)))
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
    return { step: isOfInvoice ? 'invoicing' : 'editing', fieldErrors, error, isReviewWanted: false };
  }
  return reviewing({ ...intent, idempotencyKey: nextKey }, error);
}

function readFieldErrors(error: OfftakeError): OrderFormErrors {
  const fieldErrors: OrderFormErrors = {};
  for (const { pointer, code } of error.fields) {
    const field = fieldByPointer(pointer);
    if (field) fieldErrors[field] ??= isFieldErrorCode(code) ? code : 'invalid';
  }
  return fieldErrors;
}

/** What another tab tells counts where this one waits for it, and where the same is about to be bought once more. */
function afterNews(state: OrderFormState, news: OrderFormNews, nextKey: string): OrderFormState {
  if (!('intent' in state) || purchaseOf(state.intent.input) !== purchaseOf(news.intent.input)) return state;
  const isSameKey = state.intent.idempotencyKey === news.intent.idempotencyKey;
  const isWaiting = state.step === 'placing' && state.isElsewhere && (isSameKey || !state.isRepeat);
  switch (news.type) {
    case 'placing':
      return state.step === 'unknown' && isSameKey
        ? { step: 'placing', intent: state.intent, isRepeat: true, isElsewhere: true }
        : state;
    case 'open':
      return isWaiting ? unknown(news.intent) : state;
    case 'refused':
      return isWaiting ? afterFailure(state, toError(news.code), nextKey) : state;
    case 'placed':
      if (isWaiting || (isSameKey && openIntent(state))) return { step: 'placed', order: news.order };
      return state.step === 'reviewing' ? { step: 'duplicate', intent: state.intent, isRepeat: false } : state;
  }
}

function toError(code: OfftakeErrorCode): OfftakeError {
  return new OfftakeError({ code, message: 'Another tab tried to place this order, and it was refused.' });
}

/** The key of a tab that is gone finds out what became of its request; what it was, no other tab may know any more. */
function afterLeaving(state: OrderFormState, left: OrderIntent | null): OrderFormState {
  if (state.step !== 'placing' || !state.isElsewhere) return state;
  if (state.isRepeat) return unknown(state.intent);
  return left ? unknown(left) : reviewing(state.intent);
}
