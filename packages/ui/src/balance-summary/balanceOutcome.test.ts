import type { Balance } from '@offtake/contract';
import { describe, expect, test } from 'vitest';
import { balanceOutcome, fundsOf } from './balanceOutcome.js';

const BALANCE: Balance = {
  object: 'balance',
  livemode: false,
  available: [
    { amount: 1_000, currency: 'usd' },
    { amount: -200, currency: 'gbp' },
  ],
  pending: [
    { amount: 500, currency: 'usd' },
    { amount: 70, currency: 'jpy' },
  ],
};

test('funds are by currency, those that are only on their way too', () => {
  expect(fundsOf(BALANCE)).toEqual([
    { currency: 'usd', available: 1_000, pending: 500 },
    { currency: 'gbp', available: -200, pending: 0 },
    { currency: 'jpy', available: 0, pending: 70 },
  ]);
});

describe('what an order leaves', () => {
  test.each([
    ['enough', 'usd', 900, { left: 100, missing: 0, isEnoughWithPending: false }],
    ['just enough', 'usd', 1_000, { left: 0, missing: 0, isEnoughWithPending: false }],
    ['enough once the rest has come', 'usd', 1_500, { left: -500, missing: 500, isEnoughWithPending: true }],
    ['too little even then', 'usd', 1_501, { left: -501, missing: 501, isEnoughWithPending: false }],
    ['a debt that counts', 'gbp', 100, { left: -300, missing: 300, isEnoughWithPending: false }],
    ['a currency that there is none of', 'eur', 100, { left: -100, missing: 100, isEnoughWithPending: false }],
  ])('%s', (_name, currency, amount, expected) => {
    expect(balanceOutcome(BALANCE, { amount, currency })).toMatchObject(expected);
  });
});
