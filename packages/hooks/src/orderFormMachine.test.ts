import { ERROR_CODES, type ErrorCode, type FieldError, type Order } from '@offtake/contract';
import { createOrderFixture } from '@offtake/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OfftakeError, type OfftakeErrorCode } from './OfftakeError.js';
import {
  EDITING,
  canEdit,
  isOutcomeOpen,
  orderFormReducer,
  type OrderFormEvent,
  type OrderFormState,
  type OrderIntent,
} from './orderFormMachine.js';
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

function failed(code: OfftakeErrorCode, facts: { quote?: typeof quote; fields?: FieldError[] } = {}): OrderFormEvent {
  return { type: 'failed', error: new OfftakeError({ code, message: code, ...facts }), nextKey: 'key_2' };
}

const STATES = {
  editing: EDITING,
  invoicing: { step: 'invoicing', fieldErrors: {}, error: null },
  reviewing: { step: 'reviewing', intent, error: null, previousQuote: null },
  placing: { step: 'placing', intent, isRepeat: false },
  repeating: { step: 'placing', intent, isRepeat: true },
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
} as const satisfies Record<string, OrderFormEvent>;

/** The step after each event, for each state; an event that is not listed changes nothing. */
const TABLE: Record<keyof typeof STATES, Partial<Record<keyof typeof EVENTS, OrderFormState['step']>>> = {
  editing: {
    edited: 'editing',
    invoiced: 'invoicing',
    reviewed: 'reviewing',
    resumed: 'unknown',
    cameBack: 'returning',
    reset: 'editing',
  },
  invoicing: { edited: 'invoicing', reviewed: 'reviewing', returned: 'editing', reset: 'editing' },
  reviewing: { edited: 'editing', returned: 'editing', placed: 'placing', reset: 'editing' },
  placing: {
    succeeded: 'placed',
    toBePaid: 'redirecting',
    refused: 'reviewing',
    doubted: 'duplicate',
    lost: 'unknown',
  },
  repeating: {
    succeeded: 'placed',
    toBePaid: 'redirecting',
    refused: 'reviewing',
    doubted: 'duplicate',
    lost: 'unknown',
  },
  unknown: { placed: 'placing', reset: 'editing' },
  duplicate: { returned: 'reviewing', placed: 'placing', reset: 'editing' },
  repeatedDuplicate: { returned: 'unknown', placed: 'placing', reset: 'editing' },
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

describe('a failed request', () => {
  const fail = (event: OrderFormEvent) => orderFormReducer(STATES.placing, event);

  it('shows a new price beside the old one, under a new key', () => {
    expect(fail(failed('price_changed', { quote }))).toEqual({
      step: 'reviewing',
      intent: { input: { ...intent.input, expected_total: 60_000 }, quote, idempotencyKey: 'key_2' },
      error: null,
      previousQuote: intent.quote,
    });
  });

  it('goes back to the draft for a new price that the backend does not tell', () => {
    expect(fail(failed('price_changed'))).toMatchObject({ step: 'editing', error: { code: 'price_changed' } });
  });

  it('goes back to the draft for what is wrong with its fields', () => {
    const fields = [
      { pointer: '/beneficiary/public_name', code: 'too_long', detail: '' },
      { pointer: '/amount', code: 'brand_new', detail: '' },
      { pointer: '/amount', code: 'too_small', detail: '' },
      { pointer: 'constructor', code: 'required', detail: '' },
    ];
    expect(fail(failed('invalid_request', { fields }))).toMatchObject({
      step: 'editing',
      fieldErrors: { publicName: 'too_long', quantity: 'invalid' },
    });
  });

  it('stays under review, under a new key, for what the buyer can mend elsewhere', () => {
    expect(fail(failed('insufficient_balance'))).toMatchObject({
      step: 'reviewing',
      intent: { input: intent.input, idempotencyKey: 'key_2' },
      error: { code: 'insufficient_balance' },
    });
  });

  it.each(['network_error', 'invalid_response', 'order_in_progress', 'stripe_unavailable', 'internal_error'] as const)(
    'leaves the outcome unknown, under the same key, for %s',
    (code) => {
      expect(fail(failed(code))).toMatchObject({ step: 'unknown', intent, error: { code } });
    },
  );
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

describe('a repeated request', () => {
  const settling = new Set<string>([
    'price_changed',
    'insufficient_balance',
    'product_unavailable',
    'amount_over_limit',
  ]);

  it.each(
    (Object.keys(ERROR_CODES) as ErrorCode[]).filter((code) => !settling.has(code) && code !== 'possible_duplicate'),
  )('does not take %s for an answer about the first one', (code) => {
    const fields = [{ pointer: '/amount', code: 'too_small', detail: '' }];
    const next = orderFormReducer(STATES.repeating, failed(code, { fields }));
    expect(next).toMatchObject({ step: 'unknown', intent, error: { code } });
  });

  it.each([...settling] as ErrorCode[])('takes %s for one', (code) => {
    expect(orderFormReducer(STATES.repeating, failed(code)).step).not.toBe('unknown');
  });
});

/** What a backend that honours keys would do, and what the form knows of it. */
interface World {
  state: OrderFormState;
  bought: Set<string>;
  keysMade: number;
}

const codes = fc.constantFrom(...(Object.keys(ERROR_CODES) as ErrorCode[]), 'network_error', 'invalid_response');
const step = fc.oneof(
  fc.constantFrom('edited', 'review', 'returned', 'place', 'reload' as const),
  fc.record({ isCarriedOut: fc.boolean(), code: fc.option(codes), hasQuote: fc.boolean() }),
);

describe('any history', () => {
  it('never changes the intent between a request and its outcome, nor buys twice for one intent', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const world: World = { state: EDITING, bought: new Set(), keysMade: 0 };
        for (const each of steps) {
          const before = world.state;
          advance(world, each);
          if (isPending(before) && isPending(world.state)) {
            expect(bought(world.state.intent)).toEqual(bought(before.intent));
          }
          // Whoever may edit or place anew has nothing bought that the form does not know of.
          if (canEdit(world.state)) expect(world.bought.size).toBe(0);
          if ('order' in world.state) break;
        }
        expect(world.bought.size).toBeLessThanOrEqual(1);
      }),
      { numRuns: 5_000 },
    );
  });
});

function isPending(state: OrderFormState): state is Extract<OrderFormState, { intent: unknown }> {
  return state.step === 'placing' || isOutcomeOpen(state);
}

/** What an intent buys: that a duplicate is wanted makes it no other purchase. */
function bought({ input: { confirm_duplicate: _wanted, ...input }, ...rest }: OrderIntent) {
  return { ...rest, input };
}

function advance(world: World, each: typeof step extends fc.Arbitrary<infer TStep> ? TStep : never): void {
  const send = (event: OrderFormEvent) => {
    world.state = orderFormReducer(world.state, event);
  };
  if (each === 'edited' || each === 'returned') return send({ type: each });
  if (each === 'review') return send({ type: 'reviewed', intent: createIntent({ idempotencyKey: newKey(world) }) });
  if (each === 'place') return send({ type: 'placed' });
  if (each === 'reload') return reload(world, send);
  if (world.state.step !== 'placing') return;
  const { idempotencyKey } = world.state.intent;
  const isSettled = world.bought.has(idempotencyKey);
  if (each.isCarriedOut) world.bought.add(idempotencyKey);
  if (each.code === null && world.bought.has(idempotencyKey)) return send({ type: 'succeeded', order });
  const code = each.code ?? 'network_error';
  const error = new OfftakeError({ code, message: '', quote: each.hasQuote ? quote : null });
  // A backend that honours keys does not refuse what it has carried out; a failure that leaves it open it may send.
  const isRefusal = !error.isOutcomeUnknown && (each.isCarriedOut || isSettled) && !isBeforeTheKey(code);
  const sent = isRefusal || (each.isCarriedOut && !error.isOutcomeUnknown) ? lostAnswer() : error;
  send({ type: 'failed', error: sent, nextKey: newKey(world) });
}

/** Refusals that come before the key is looked up, whatever it stands for. */
function isBeforeTheKey(code: OfftakeErrorCode): boolean {
  return ['unauthenticated', 'forbidden', 'rate_limited', 'invalid_request', 'possible_duplicate'].includes(code);
}

function lostAnswer(): OfftakeError {
  return new OfftakeError({ code: 'network_error', message: '' });
}

function reload(world: World, send: (event: OrderFormEvent) => void): void {
  const saved = isPending(world.state) ? world.state.intent : null;
  world.state = EDITING;
  if (saved) send({ type: 'resumed', intent: saved });
}

function newKey(world: World): string {
  world.keysMade += 1;
  return `key_${world.keysMade}`;
}
