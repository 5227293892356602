import { ERROR_CODES } from '@offtake/contract';
import { describe, expect, it } from 'vitest';
import { OfftakeError, type OfftakeErrorCode } from './OfftakeError.js';

const create = (code: OfftakeErrorCode) => new OfftakeError({ code, message: code });

describe('an error', () => {
  it('says what is wrong with which field, whom to ask, and whether to try again', () => {
    const cause = new Error('socket closed');
    const fields = [{ pointer: '/amount', code: 'too_small' as const, detail: 'Too small.' }];
    const options = { code: 'invalid_request', message: 'Look.', status: 422, requestId: 'req_1', fields } as const;
    const error = new OfftakeError({ ...options, retryable: false, retryAfterSeconds: 2, cause });
    expect(error).toMatchObject({ ...options, name: 'OfftakeError', retryable: false, retryAfterSeconds: 2, cause });
  });

  it('is complete with its code alone', () => {
    expect(create('not_found')).toMatchObject({
      status: null,
      requestId: null,
      fields: [],
      retryable: false,
      retryAfterSeconds: null,
      quote: null,
    });
  });

  it.each(Object.entries(ERROR_CODES))('%s is retryable as the table says', (code, { retryable }) => {
    expect(create(code as OfftakeErrorCode).retryable).toBe(retryable);
  });

  it('of the network may pass, one of a wrong answer will not', () => {
    expect(create('network_error').retryable).toBe(true);
    expect(create('invalid_response').retryable).toBe(false);
  });
});

describe('instanceof', () => {
  it('knows an error of another copy of this package', () => {
    const elsewhere = Object.assign(new Error('gone'), { name: 'OfftakeError', code: 'not_found' });
    expect(elsewhere instanceof OfftakeError).toBe(true);
    expect(create('not_found') instanceof OfftakeError).toBe(true);
  });

  it.each([new Error('none'), { name: 'OfftakeError' }, 'OfftakeError', null, undefined])(
    'does not know %j',
    (value) => {
      expect((value as unknown) instanceof OfftakeError).toBe(false);
    },
  );

  it('tells a subclass from its base', () => {
    class Special extends OfftakeError {}
    expect(create('not_found') instanceof Special).toBe(false);
    expect(new Special({ code: 'not_found', message: '' }) instanceof Special).toBe(true);
    expect(new Special({ code: 'not_found', message: '' }) instanceof OfftakeError).toBe(true);
  });
});
