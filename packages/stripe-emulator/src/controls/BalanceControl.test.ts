import { describe, expect, it } from 'vitest';
import { startAccount } from '../testSupport/startAccount.js';

describe('the balance', () => {
  it('can be set, added to and settled', () => {
    const { balance } = startAccount({ balance: {} }).emulator;
    balance.set('usd', { available: 1, pending: 10 });
    balance.settle('usd', 4);
    expect([balance.available('usd'), balance.pending('usd')]).toEqual([5, 6]);
    balance.settle('usd');
    expect([balance.available('usd'), balance.pending('usd')]).toEqual([11, 0]);
    balance.add('usd', -1);
    expect(balance.available('usd')).toBe(10);
    expect(balance.transactions()).toMatchObject([{ type: 'adjustment', amount: -1, source: null }]);
    expect(() => balance.add('usd', 0.5)).toThrow(RangeError);
  });
});
