import { expect, it } from 'vitest';
import { startAccount } from './testSupport/startAccount.js';

it.each([
  [{ minMetricTons: '1e-3' }, 'minMetricTons is "1e-3"'],
  [{ amountMetricTonsDecimals: 1.5 }, 'amountMetricTonsDecimals is 1.5'],
  [{ cancelWindowSeconds: -1 }, 'cancelWindowSeconds is -1'],
  [{ defaultCurrency: 'chf' }, 'defaultCurrency is chf'],
  [{ apiKeys: ['sk_live_1'] }, 'live keys'],
])('refuses %o when the emulator is made', (options, message) => {
  expect(() => startAccount(options)).toThrow(message);
});

it('takes an option that is undefined as one left out', () => {
  const { emulator } = startAccount({ cancelWindowSeconds: undefined, codes: { insufficientBalance: undefined } });
  expect(emulator.balance.available('usd')).toBe(100_000_000);
});
