import { describe, expect, it } from 'vitest';
import {
  createOrderRow,
  isRepeat,
  judgeFailure,
  KEY_MAX_AGE_SECONDS,
  LEASE_SECONDS,
  nextStep,
  stripeIdempotencyKey,
  toAttempting,
  toFailed,
  toNeedsReview,
  toRepeating,
  toUnsettled,
} from './orderMachine.js';

const wish = { ref: 'ord_1', owner: 'a', intent: null, intentHash: 'hash', offer: null, created: 1_000 };
const attempting = toAttempting(createOrderRow(wish), 1_000);
const unsettled = toUnsettled(attempting, 1_000);
const problem = { code: 'insufficient_balance', detail: 'Too little.' } as const;

describe('nextStep', () => {
  it.each([
    ['just armed', attempting, 1_000, 'wait'],
    ['still leased', attempting, 1_000 + LEASE_SECONDS - 1, 'wait'],
    ['no longer leased', attempting, 1_000 + LEASE_SECONDS, 'repeat'],
    ['ended without an outcome', unsettled, 1_000, 'repeat'],
    ['with a key almost too old', unsettled, 1_000 + KEY_MAX_AGE_SECONDS - 1, 'repeat'],
    ['with a key too old', unsettled, 1_000 + KEY_MAX_AGE_SECONDS, 'reconcile'],
    ['refused', toFailed(attempting, problem), 1_000, 'attempt'],
    ['refused long ago', toFailed(attempting, problem), 9_000_000, 'attempt'],
    ['for a person', toNeedsReview(attempting, problem), 9_000_000, 'review'],
  ])('for a row that is %s', (_name, row, now, step) => {
    expect(nextStep(row, now)).toBe(step);
  });

  it('counts the age of a key from its first use, not from its last', () => {
    const repeated = toUnsettled(toRepeating(unsettled, 1_000 + KEY_MAX_AGE_SECONDS - 1), 1_000);
    expect(nextStep(repeated, 1_000 + KEY_MAX_AGE_SECONDS)).toBe('reconcile');
  });
});

describe('judgeFailure', () => {
  const repeating = toRepeating(unsettled, 1_000);
  const toFailure = (statusCode: number | null, { isKept = false, type = 'invalid_request_error' } = {}) => ({
    type: 'StripeError',
    message: 'No.',
    statusCode,
    rawType: type,
    headers: isKept ? { 'idempotent-replayed': 'true' } : {},
  });

  it.each([
    ['401', toFailure(401), 'refused', 'unknown'],
    ['402', toFailure(402), 'refused', 'unknown'],
    ['403', toFailure(403), 'refused', 'unknown'],
    ['400', toFailure(400), 'refused', 'unknown'],
    ['a kept 402', toFailure(402, { isKept: true }), 'refused', 'refused'],
    ['a kept 400', toFailure(400, { isKept: true }), 'refused', 'refused'],
    ['429', toFailure(429), 'unknown', 'unknown'],
    ['409', toFailure(409), 'unknown', 'unknown'],
    ['a key used for something else', toFailure(400, { type: 'idempotency_error' }), 'unknown', 'unknown'],
    ['500', toFailure(500), 'unknown', 'unknown'],
    ['a kept 500', toFailure(500, { isKept: true }), 'kept_failure', 'kept_failure'],
    ['no answer', toFailure(null), 'unknown', 'unknown'],
    ['a fault of our own', null, 'unknown', 'unknown'],
  ])('of %s, to a first call and to a repeated one', (_name, failure, first, repeated) => {
    expect(judgeFailure(attempting, failure)).toBe(first);
    expect(judgeFailure(repeating, failure)).toBe(repeated);
  });

  it('takes what follows a crash for a repeat, and a new attempt for a first call', () => {
    expect(isRepeat(toRepeating(attempting, 1_000 + LEASE_SECONDS))).toBe(true);
    expect(isRepeat(toAttempting(repeating, 2_000))).toBe(false);
  });
});

describe('stripeIdempotencyKey', () => {
  it('stays the same for a repetition and changes after a refusal', () => {
    expect(stripeIdempotencyKey(attempting)).toBe('ord_1.1');
    expect(stripeIdempotencyKey(toRepeating(unsettled, 2_000))).toBe('ord_1.1');
    expect(stripeIdempotencyKey(toAttempting(toFailed(attempting, problem), 2_000))).toBe('ord_1.2');
  });
});
