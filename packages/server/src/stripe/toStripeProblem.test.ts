import { describe, expect, it } from 'vitest';
import { isRefusal, readStripeFailure, type StripeFailure } from './readStripeFailure.js';
import { toStripeProblem, type StripeOperation } from './toStripeProblem.js';

function failure(facts: Partial<StripeFailure>): StripeFailure {
  const type = 'StripeInvalidRequestError';
  return { type, rawType: 'invalid_request_error', statusCode: 400, message: 'No.', ...facts };
}

describe('toStripeProblem', () => {
  it.each<[string, StripeOperation, Partial<StripeFailure>, string, string?]>([
    ['the balance by its code', 'create', { code: 'balance_insufficient' }, 'insufficient_balance'],
    ['the balance by its words', 'create', { message: 'Insufficient funds in your account.' }, 'insufficient_balance'],
    ['the balance by its status', 'create', { statusCode: 402 }, 'insufficient_balance'],
    [
      'an account by its words',
      'create',
      { message: 'Account not eligible for Climate Orders' },
      'account_not_eligible',
    ],
    ['an account by its status', 'read', { statusCode: 403 }, 'account_not_eligible'],
    ['a product', 'create', { code: 'resource_missing', param: 'product' }, 'invalid_request', '/product'],
    ['a currency', 'create', { param: 'currency' }, 'invalid_request', '/currency'],
    ['a sold-out product', 'create', { message: 'It is no longer available.' }, 'product_unavailable'],
    ['tons', 'create', { param: 'metric_tons' }, 'invalid_request', '/metric_tons'],
    ['a name', 'create', { param: 'beneficiary[public_name]' }, 'invalid_request', '/beneficiary/public_name'],
    ['an order', 'create', {}, 'invalid_request'],
    ['a cursor', 'read', { code: 'resource_missing', param: 'starting_after' }, 'invalid_request', '?starting_after'],
    ['what is missing', 'read', { statusCode: 404, code: 'resource_missing' }, 'not_found'],
    ['a cancellation', 'cancel', {}, 'not_cancelable'],
    ['a key', 'create', { statusCode: 401 }, 'internal_error'],
    ['too many requests', 'create', { statusCode: 429 }, 'rate_limited'],
    ['a key in use', 'create', { statusCode: 409 }, 'order_in_progress'],
    ['a server error', 'create', { statusCode: 500 }, 'stripe_unavailable'],
    ['no answer', 'create', { statusCode: null, rawType: null }, 'stripe_unavailable'],
    ['a key used for something else', 'create', { rawType: 'idempotency_error' }, 'stripe_unavailable'],
  ])('tells a refusal for %s', (_name, operation, facts, code, pointer) => {
    const problem = toStripeProblem(failure(facts), operation);
    expect(problem.code).toBe(code);
    expect(problem.errors?.[0]?.pointer).toBe(pointer);
    expect(problem.message).not.toContain(facts.message ?? 'No.');
  });
});

describe('isRefusal', () => {
  it.each<[number | null, string | null, boolean]>([
    [400, 'invalid_request_error', true],
    [402, 'card_error', true],
    [404, 'invalid_request_error', true],
    [400, 'idempotency_error', false],
    [403, null, false],
    [408, 'api_error', false],
    [409, 'invalid_request_error', false],
    [424, 'api_error', false],
    [429, 'invalid_request_error', false],
    [500, 'api_error', false],
    [200, null, false],
    [null, null, false],
  ])('for status %s of type %s is %s', (statusCode, rawType, isRefused) => {
    expect(isRefusal(failure({ statusCode, rawType }))).toBe(isRefused);
  });
});

describe('readStripeFailure', () => {
  it.each([[new Error('x')], [null], [undefined], ['text'], [{ type: 'TypeError', message: 'x' }]])(
    'takes %s for no error of Stripe’s',
    (error) => {
      expect(readStripeFailure(error)).toBeNull();
    },
  );
});
