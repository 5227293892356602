import { describe, expect, it } from 'vitest';
import { ERROR_CODES, FIELD_ERROR_CODES } from './errorCodeFacts.js';
import { isErrorCode, isFieldErrorCode, isRetryableErrorCode } from './errorCodes.js';
import { createFieldError } from './readInput.js';

/** What RFC 9110 and RFC 6585 define, of what an API answers failures with. */
const STATUSES = new Set([400, 401, 402, 403, 404, 405, 409, 410, 412, 413, 415, 422, 429, 500, 502, 503, 504]);

describe('ERROR_CODES', () => {
  it.each(Object.entries(ERROR_CODES))('gives %s a status, a sentence and a retry that makes sense', (code, facts) => {
    expect(code).toMatch(/^[a-z]+(?:_[a-z]+)*$/);
    expect(STATUSES).toContain(facts.status);
    expect(facts.detail).toMatch(/^[A-Z].*\.$/);
    const isServerSide = facts.status >= 500 || facts.status === 429;
    if (isServerSide) expect(facts.retryable).toBe(true);
    if (facts.status === 401 || facts.status === 404) expect(facts.retryable).toBe(false);
  });
});

describe('FIELD_ERROR_CODES', () => {
  it.each(Object.entries(FIELD_ERROR_CODES))('gives %s a sentence', (code, detail) => {
    expect(code).toMatch(/^[a-z]+(?:_[a-z]+)*$/);
    expect(detail).toMatch(/^[A-Z].*\.$/);
  });
});

describe('isErrorCode, isRetryableErrorCode and isFieldErrorCode', () => {
  it('know their codes', () => {
    expect(Object.keys(ERROR_CODES).every(isErrorCode)).toBe(true);
    expect(Object.keys(FIELD_ERROR_CODES).every(isFieldErrorCode)).toBe(true);
  });

  it('know which codes a later try can mend', () => {
    const retryable = Object.entries(ERROR_CODES).filter(([, facts]) => facts.retryable);
    expect(Object.keys(ERROR_CODES).filter(isRetryableErrorCode)).toEqual(retryable.map(([code]) => code));
  });

  it.each(['', '__proto__', 'constructor', 'toString', 'a_code_of_tomorrow'])('do not know %j', (text) => {
    expect(isErrorCode(text)).toBe(false);
    expect(isRetryableErrorCode(text)).toBe(false);
    expect(isFieldErrorCode(text)).toBe(false);
  });
});

describe('createFieldError', () => {
  it('has standard words, or more exact ones', () => {
    expect(createFieldError('/amount', 'too_small')).toEqual({
      pointer: '/amount',
      code: 'too_small',
      detail: FIELD_ERROR_CODES.too_small,
    });
    expect(createFieldError('/amount', 'too_small', 'At least 10 USD.').detail).toBe('At least 10 USD.');
  });
});
