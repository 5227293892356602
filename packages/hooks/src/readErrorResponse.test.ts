import { createQuote, type FieldError } from '@offtake/contract';
import { createProductFixture } from '@offtake/testing';
import { describe, expect, it } from 'vitest';
import { readErrorResponse } from './readErrorResponse.js';

const NOW_MS = Date.UTC(2026, 9, 21, 7, 27, 30);

function read(status: number, body: unknown, headers: HeadersInit = {}) {
  return readErrorResponse(new Response(null, { status, headers }), body, NOW_MS);
}

const problem = {
  type: 'urn:offtake:problem:insufficient_balance',
  title: 'insufficient_balance',
  status: 402,
  code: 'insufficient_balance',
  detail: 'Too low.',
  request_id: 'req_1',
  retryable: false,
};

describe('problem+json', () => {
  it('takes everything over', () => {
    const errors: FieldError[] = [{ pointer: '/amount', code: 'too_small', detail: 'Too small.' }];
    const error = read(402, { ...problem, errors, retry_after: 3 });
    expect(error).toMatchObject({
      name: 'OfftakeError',
      code: 'insufficient_balance',
      message: 'Too low.',
      status: 402,
      requestId: 'req_1',
      retryable: false,
      retryAfterSeconds: 3,
      fields: errors,
      quote: null,
      isOutcomeUnknown: false,
    });
  });

  it('takes over the new quote of a price that has changed', () => {
    const quoted = createQuote({ product: createProductFixture(), quantity: { metric_tons: '1' }, currency: 'usd' });
    const quote = quoted.ok ? quoted.quote : null;
    expect(read(409, { ...problem, code: 'price_changed', quote }).quote).toEqual(quote);
  });

  it('makes do with the code alone, whatever else is missing or wrong', () => {
    const body = { code: 'price_changed', detail: 7, retryable: 'yes', retry_after: -1, errors: 'none', quote: {} };
    expect(read(409, body)).toMatchObject({
      code: 'price_changed',
      message: 'The backend answered with HTTP status 409.',
      retryable: false,
      retryAfterSeconds: null,
      fields: [],
      quote: null,
    });
  });

  it.each(['brand_new', 'constructor', '__proto__', ''])('goes by the status where the code is %j', (code) => {
    expect(read(503, { ...problem, code }).code).toBe('internal_error');
    expect(read(422, { ...problem, code }).code).toBe('invalid_request');
  });
});

describe('Stripe’s own envelope', () => {
  it.each([
    [400, { type: 'invalid_request_error', code: 'balance_insufficient' }, 'insufficient_balance'],
    [404, { type: 'invalid_request_error', code: 'resource_missing' }, 'not_found'],
    [409, { type: 'idempotency_error', code: 'idempotency_key_in_use' }, 'order_in_progress'],
    [400, { type: 'idempotency_error' }, 'idempotency_key_reused'],
    [429, { type: 'invalid_request_error', code: 'rate_limit' }, 'rate_limited'],
    [401, { type: 'invalid_request_error', code: null }, 'unauthenticated'],
    [500, { type: 'api_error' }, 'internal_error'],
    [400, { type: 'constructor', code: 'toString' }, 'invalid_request'],
  ])('reads %i %j as %s', (status, error, code) => {
    expect(read(status, { error }).code).toBe(code);
  });

  it('keeps Stripe’s words, its request id, and the field', () => {
    const error = { type: 'invalid_request_error', message: 'No such product.', param: 'beneficiary[public_name]' };
    expect(read(400, { error }, { 'request-id': 'req_stripe' })).toMatchObject({
      message: 'No such product.',
      requestId: 'req_stripe',
      fields: [{ pointer: '/beneficiary/public_name', code: 'invalid', detail: 'No such product.' }],
    });
  });
});

describe('anything else', () => {
  it.each([
    [400, 'invalid_request', false],
    [402, 'insufficient_balance', false],
    [405, 'not_found', false],
    [408, 'internal_error', true],
    [409, 'order_in_progress', true],
    [418, 'invalid_request', false],
    [429, 'rate_limited', false],
    [502, 'internal_error', true],
    [504, 'internal_error', true],
  ])('reads a page with status %i as %s', (status, code, isOutcomeUnknown) => {
    for (const body of [undefined, null, 'text', [], {}, { error: 'text' }]) {
      expect(read(status, body)).toMatchObject({ code, isOutcomeUnknown, status, requestId: null });
    }
  });

  it.each([
    ['7', 7],
    ['0', 0],
    ['', null],
    ['-1', null],
    ['1e9', null],
    ['Wed, 21 Oct 2026 07:28:00 GMT', 30],
    ['Wednesday, 21-Oct-26 07:28:00 GMT', 30],
    ['Wed, 21 Oct 2026 07:00:00 GMT', 0],
    ['Wed, 99 Oct 2026 07:28:00 GMT', null],
    ['2026-10-21', null],
    ['soon', null],
  ])('reads Retry-After %j as %j', (header, seconds) => {
    expect(read(503, undefined, { 'retry-after': header }).retryAfterSeconds).toBe(seconds);
  });

  it('counts a date of Retry-After from the answer’s own, not from a clock that may be wrong', () => {
    const headers = { 'retry-after': 'Wed, 21 Oct 2026 09:00:05 GMT', date: 'Wed, 21 Oct 2026 09:00:00 GMT' };
    expect(read(503, undefined, headers).retryAfterSeconds).toBe(5);
  });
});
