import type { FieldError, Order } from '@offtake/contract';
import { createOrderFixture } from '@offtake/testing';
import { describe, expect, it } from 'vitest';
import { OfftakeError, type OfftakeErrorCode } from './OfftakeError.js';
import { orderFormReducer, type OrderFormEvent } from './orderFormMachine.js';
import type { OrderFormNews } from './orderFormTabs.js';
import { EDITING, type OrderFormState, type OrderIntent } from './orderFormState.js';
import { createIntent } from './testSupport/createIntent.js';

const intent = createIntent();
const order = createOrderFixture();
const URL_TO_PAY = 'https://checkout.stripe.com/c/pay/cs_test_1';

/** The order while it waits for its money. */
function awaiting(source: string, change: Partial<NonNullable<Order['payment']>> = {}): Order {
  const payment = { source, status: 'pending', amount: 1, currency: 'usd', url: URL_TO_PAY, expires_at: null };
  return { ...order, status: 'awaiting_funds', stripe_order: null, payment: { ...payment, ...change } };
}
const unpaid = awaiting('checkout');
const invoiced: OrderIntent = {
  ...intent,
  input: {
    ...intent.input,
    payment: { source: 'invoice', customer: { name: 'Ada', email: 'ada@example.test' }, days_until_due: 30 },
  },
};
const quote = { ...intent.quote, amount_total: 60_000 };

/** The same purchase, under the key of another tab. */
const otherIntent = createIntent({ idempotencyKey: 'key_of_another_tab' });

function heard(news: OrderFormNews): OrderFormEvent {
  return { type: 'heard', news, nextKey: 'key_2' };
}

function failed(code: OfftakeErrorCode, facts: { quote?: typeof quote; fields?: FieldError[] } = {}): OrderFormEvent {
  return { type: 'failed', error: new OfftakeError({ code, message: code, ...facts }), nextKey: 'key_2' };
}

const EDITING_FRESH = { step: 'editing', fieldErrors: {}, error: null, isReviewWanted: false } as const;

const STATES = {
  editing: EDITING,
  waiting: { ...EDITING_FRESH, isReviewWanted: true },
  invoicing: { step: 'invoicing', fieldErrors: {}, error: null, isReviewWanted: false },
  reviewing: { step: 'reviewing', intent, error: null, previousQuote: null },
  placing: { step: 'placing', intent, isRepeat: false, isElsewhere: false },
  repeating: { step: 'placing', intent, isRepeat: true, isElsewhere: false },
  elsewhere: { step: 'placing', intent, isRepeat: false, isElsewhere: true },
  repeatedElsewhere: { step: 'placing', intent, isRepeat: true, isElsewhere: true },
  unknown: { step: 'unknown', intent, error: null },
  duplicate: { step: 'duplicate', intent, isRepeat: false },
  repeatedDuplicate: { step: 'duplicate', intent, isRepeat: true },
  redirecting: { step: 'redirecting', order: unpaid, url: URL_TO_PAY },
  returning: { step: 'returning', orderId: order.id, error: null },
  placed: { step: 'placed', order: unpaid },
} as const satisfies Record<string, OrderFormState>;

const EVENTS = {
  edited: { type: 'edited' },
  invoiced: { type: 'invoiced' },
  reviewed: { type: 'reviewed', intent },
  returned: { type: 'returned' },
  placed: { type: 'placed' },
  succeeded: { type: 'succeeded', order },
  toBePaid: { type: 'succeeded', order: unpaid },
  doubted: failed('possible_duplicate'),
  refused: failed('insufficient_balance'),
  lost: failed('network_error'),
  resumed: { type: 'resumed', intent },
  cameBack: { type: 'cameBack', orderId: order.id },
  followed: { type: 'followed', order },
  missed: { type: 'missed', error: new OfftakeError({ code: 'network_error', message: '' }) },
  gone: { type: 'missed', error: new OfftakeError({ code: 'not_found', message: '' }) },
  shownAgain: { type: 'shownAgain' },
  reset: { type: 'reset' },
  awaited: { type: 'awaited', isReviewWanted: true },
  awaitedNoMore: { type: 'awaited', isReviewWanted: false },
  foundElsewhere: { type: 'foundElsewhere' },
  leftElsewhere: { type: 'leftElsewhere', intent: otherIntent },
  leftUnheard: { type: 'leftElsewhere', intent: null },
  heardPlacing: heard({ type: 'placing', intent: otherIntent }),
  heardOwnPlacing: heard({ type: 'placing', intent }),
  heardOpen: heard({ type: 'open', intent: otherIntent }),
  heardRefused: heard({ type: 'refused', intent: otherIntent, code: 'insufficient_balance' }),
  heardPlaced: heard({ type: 'placed', intent: otherIntent, order }),
  heardOwnPlaced: heard({ type: 'placed', intent, order }),
  heardOfAnother: heard({
    type: 'placed',
    intent: createIntent({ input: { product: 'climsku_1', amount: 1 } }),
    order,
  }),
} as const satisfies Record<string, OrderFormEvent>;

/** The step after each event, for each state; an event that is not listed changes nothing. */
const TABLE: Record<keyof typeof STATES, Partial<Record<keyof typeof EVENTS, OrderFormState['step']>>> = {
  editing: {
    edited: 'editing',
    invoiced: 'invoicing',
    reviewed: 'reviewing',
    resumed: 'unknown',
    cameBack: 'returning',
    awaited: 'editing',
    reset: 'editing',
  },
  waiting: {
    edited: 'editing',
    invoiced: 'invoicing',
    reviewed: 'reviewing',
    resumed: 'unknown',
    cameBack: 'returning',
    awaitedNoMore: 'editing',
    reset: 'editing',
  },
  invoicing: {
    edited: 'invoicing',
    reviewed: 'reviewing',
    returned: 'editing',
    awaited: 'invoicing',
    reset: 'editing',
  },
  reviewing: {
    edited: 'editing',
    returned: 'editing',
    placed: 'placing',
    heardPlaced: 'duplicate',
    heardOwnPlaced: 'duplicate',
    reset: 'editing',
  },
  placing: {
    succeeded: 'placed',
    toBePaid: 'redirecting',
    refused: 'reviewing',
    doubted: 'duplicate',
    lost: 'unknown',
    foundElsewhere: 'placing',
  },
  repeating: {
    succeeded: 'placed',
    toBePaid: 'redirecting',
    refused: 'reviewing',
    doubted: 'duplicate',
    lost: 'unknown',
    foundElsewhere: 'placing',
  },
  elsewhere: {
    leftElsewhere: 'unknown',
    leftUnheard: 'reviewing',
    heardOpen: 'unknown',
    heardRefused: 'reviewing',
    heardPlaced: 'placed',
    heardOwnPlaced: 'placed',
  },
  repeatedElsewhere: { leftElsewhere: 'unknown', leftUnheard: 'unknown', heardOwnPlaced: 'placed' },
  unknown: { placed: 'placing', heardOwnPlacing: 'placing', heardOwnPlaced: 'placed', reset: 'editing' },
  duplicate: { returned: 'reviewing', placed: 'placing', reset: 'editing' },
  repeatedDuplicate: { returned: 'unknown', placed: 'placing', heardOwnPlaced: 'placed', reset: 'editing' },
  redirecting: { followed: 'placed', shownAgain: 'placed', reset: 'editing' },
  returning: { followed: 'placed', missed: 'returning', gone: 'editing', reset: 'editing' },
  placed: { followed: 'placed', reset: 'editing' },
};

const states = Object.entries(STATES) as [keyof typeof STATES, OrderFormState][];
const events = Object.entries(EVENTS) as [keyof typeof EVENTS, OrderFormEvent][];

describe.each(states)('%s', (name, state) => {
  it.each(events)('goes where the table says when %s', (eventName, event) => {
    const next = orderFormReducer(state, event);
    const step = TABLE[name][eventName];
    if (step === undefined) expect(next).toBe(state);
    else expect(next.step).toBe(step);
  });
});

describe('the step of an invoice', () => {
  it('is where the review goes back to', () => {
    const reviewing: OrderFormState = { ...STATES.reviewing, intent: invoiced };
    expect(orderFormReducer(reviewing, EVENTS.returned)).toEqual(STATES.invoicing);
  });

  it('shows what the backend finds wrong with its fields, at the line that it is about', () => {
    const fields = [
      { pointer: '/payment/customer/email', code: 'not_an_email', detail: '' },
      { pointer: '/payment/line_items/2/amount', code: 'too_large', detail: '' },
      { pointer: '/payment/line_items/x/amount', code: 'too_large', detail: '' },
    ];
    expect(orderFormReducer(STATES.placing, failed('invalid_request', { fields }))).toMatchObject({
      step: 'invoicing',
      fieldErrors: { customerEmail: 'not_an_email', 'lines.2.amount': 'too_large' },
    });
  });

  it('is left for the order’s own fields, where they are wrong too', () => {
    const pointers = ['/payment/memo', '/amount'];
    const fields = pointers.map((pointer) => ({ pointer, code: 'too_large', detail: '' }));
    expect(orderFormReducer(STATES.placing, failed('invalid_request', { fields })).step).toBe('editing');
  });
});

describe('a duplicate that is wanted', () => {
  it.each([STATES.duplicate, STATES.repeatedDuplicate])('is placed under the same key, and says so', (state) => {
    expect(orderFormReducer(state, EVENTS.placed)).toEqual({
      step: 'placing',
      intent: { ...intent, input: { ...intent.input, confirm_duplicate: true } },
      isRepeat: state.isRepeat,
      isElsewhere: false,
    });
  });

  it('is asked about once: to be told so again leaves the outcome unknown', () => {
    const confirmed = orderFormReducer(STATES.duplicate, EVENTS.placed);
    expect(orderFormReducer(confirmed, EVENTS.doubted)).toMatchObject({
      step: 'unknown',
      intent: { idempotencyKey: 'key_1', input: { confirm_duplicate: true } },
      error: { code: 'possible_duplicate' },
    });
  });
});

describe('an order that waits for its money', () => {
  const succeed = (paid: Order) => orderFormReducer(STATES.placing, { type: 'succeeded', order: paid });

  it('sends the buyer to Stripe’s page', () => {
    expect(succeed(unpaid)).toEqual({ step: 'redirecting', order: unpaid, url: URL_TO_PAY });
  });

  it.each([
    awaiting('invoice'),
    awaiting('top_up', { url: null }),
    awaiting('checkout', { status: 'settling' }),
    awaiting('checkout', { url: 'javascript:alert(1)' }),
    awaiting('checkout', { url: 'http://checkout.stripe.com/' }),
  ])('sends nobody anywhere for the payment %#', (paid) => {
    expect(succeed(paid)).toEqual({ step: 'placed', order: paid });
  });

  it('is shown as it was last read, and stays on the way to be paid while it is unpaid', () => {
    const read = awaiting('checkout', { expires_at: 1 });
    const redirecting = orderFormReducer(STATES.redirecting, { type: 'followed', order: read });
    expect(redirecting).toEqual({ ...STATES.redirecting, order: read });
    const settling = awaiting('checkout', { status: 'settling' });
    expect(orderFormReducer(redirecting, { type: 'followed', order: settling })).toEqual({
      step: 'placed',
      order: settling,
    });
  });

  it('is not another order', () => {
    const other: OrderFormEvent = { type: 'followed', order: { ...order, id: 'ord_other' } };
    for (const state of [STATES.redirecting, STATES.returning, STATES.placed]) {
      expect(orderFormReducer(state, other)).toBe(state);
    }
  });
});

describe('a purchase that another tab has under way', () => {
  it('is taken over under the other tab’s key when that tab is gone', () => {
    expect(orderFormReducer(STATES.elsewhere, EVENTS.leftElsewhere)).toEqual({
      step: 'unknown',
      intent: otherIntent,
      error: null,
    });
  });

  it('keeps its own key where its own request may have been carried out too', () => {
    expect(orderFormReducer(STATES.repeatedElsewhere, EVENTS.leftElsewhere)).toEqual(STATES.unknown);
  });

  it('can be tried anew, under a new key, once it was refused there', () => {
    expect(orderFormReducer(STATES.elsewhere, EVENTS.heardRefused)).toMatchObject({
      step: 'reviewing',
      intent: { idempotencyKey: 'key_2' },
      error: { code: 'insufficient_balance' },
    });
  });
});
