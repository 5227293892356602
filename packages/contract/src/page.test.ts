import { describe, expect, it } from 'vitest';
import { listOrdersQuerySchema, pageQuerySchema } from './page.js';
import { readInput } from './readInput.js';

describe('pageQuerySchema', () => {
  it.each([
    [{}, {}],
    [{ limit: '1' }, { limit: 1 }],
    [
      { limit: '100', starting_after: 'order_1' },
      { limit: 100, starting_after: 'order_1' },
    ],
    [{ limit: '007' }, { limit: 7 }],
    [{ ending_before: 'order_1' }, { ending_before: 'order_1' }],
  ])('reads %j', (query, value) => {
    expect(readInput(pageQuerySchema, query)).toEqual({ ok: true, value });
  });

  it.each([
    ['too_small', '/limit', { limit: '0' }],
    ['too_large', '/limit', { limit: '101' }],
    ['not_an_integer', '/limit', { limit: '1000' }],
    ['not_an_integer', '/limit', { limit: '-1' }],
    ['not_an_integer', '/limit', { limit: '1.5' }],
    ['not_an_integer', '/limit', { limit: '1e1' }],
    ['not_an_integer', '/limit', { limit: '' }],
    ['not_an_integer', '/limit', { limit: '٥' }],
    ['required', '/starting_after', { starting_after: '' }],
    ['too_long', '/starting_after', { starting_after: 'x'.repeat(5_001) }],
    ['conflict', '', { starting_after: 'a', ending_before: 'b' }],
    ['unknown_field', '/status', { status: 'open' }],
    ['unknown_field', '/__proto__', JSON.parse('{"__proto__":"x"}')],
  ])('answers %s at %j', (code, pointer, query) => {
    expect(readInput(pageQuerySchema, query)).toMatchObject({ errors: [{ pointer, code }] });
  });
});

describe('listOrdersQuerySchema', () => {
  it.each(['open', 'open,confirmed', 'a_status_of_tomorrow'])('takes the statuses %s', (status) => {
    expect(readInput(listOrdersQuerySchema, { status, limit: '5' })).toEqual({ ok: true, value: { status, limit: 5 } });
  });

  it.each([
    ['not_a_status', ''],
    ['not_a_status', ','],
    ['not_a_status', 'open,'],
    ['not_a_status', 'Open'],
    ['not_a_status', 'open confirmed'],
    ['too_long', 'a,'.repeat(101)],
  ])('answers %s to the statuses %j', (code, status) => {
    expect(readInput(listOrdersQuerySchema, { status })).toMatchObject({ errors: [{ pointer: '/status', code }] });
  });
});
