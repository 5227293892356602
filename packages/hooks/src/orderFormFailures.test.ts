import { ERROR_CODES, type ErrorCode, type FieldError } from '@offtake/contract';
import { describe, expect, it } from 'vitest';
import { OfftakeError, type OfftakeErrorCode } from './OfftakeError.js';
import { orderFormReducer, type OrderFormEvent } from './orderFormMachine.js';
import type { OrderFormState } from './orderFormState.js';
import { createIntent } from './testSupport/createIntent.js';

const intent = createIntent();
const quote = { ...intent.quote, amount_total: 60_000 };
const STATES = {
  placing: { step: 'placing', intent, isRepeat: false, isElsewhere: false },
  repeating: { step: 'placing', intent, isRepeat: true, isElsewhere: false },
} as const satisfies Record<string, OrderFormState>;

function failed(code: OfftakeErrorCode, facts: { quote?: typeof quote; fields?: FieldError[] } = {}): OrderFormEvent {
  return { type: 'failed', error: new OfftakeError({ code, message: code, ...facts }), nextKey: 'key_2' };
}

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

  it.each([
    'network_error',
    'invalid_response',
    'order_in_progress',
    'stripe_unavailable',
    'store_unavailable',
    'internal_error',
  ] as const)('leaves the outcome unknown, under the same key, for %s', (code) => {
    expect(fail(failed(code))).toMatchObject({ step: 'unknown', intent, error: { code } });
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
