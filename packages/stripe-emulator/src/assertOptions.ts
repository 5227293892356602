import { assertMoneyOptions } from './MoneyOptions.js';
import type { ResolvedOptions } from './resolveOptions.js';
import { parseDecimal } from './state/decimal.js';

/** Refuses options that make no sense, when the emulator is made rather than at the first odd answer. @throws RangeError */
export function assertOptions(options: ResolvedOptions): void {
  for (const name of WHOLE_NUMBERS) assertWhole(name, options[name]);
  for (const name of METRIC_TONS) assertMetricTons(name, options[name]);
  assertMoneyOptions(options);
  const { apiKeys, defaultCurrency, settlementCurrencies } = options;
  if (!settlementCurrencies.includes(defaultCurrency))
    throw new RangeError(
      `defaultCurrency is ${defaultCurrency}, which is not among settlementCurrencies: ${settlementCurrencies.join(', ')}.`,
    );
  if (apiKeys?.some((key) => /^[sr]k_live_/.test(key)))
    throw new RangeError(
      'apiKeys names a live key. The emulator refuses live keys; name one that starts with sk_test_.',
    );
}

const WHOLE_NUMBERS = [
  'amountMetricTonsDecimals',
  'cancelWindowSeconds',
  'confirmAfterSeconds',
  'fullRefundWindowSeconds',
  'idempotencyKeyTtlSeconds',
  'maxMetricTonsDecimals',
  'unconfirmedExpirySeconds',
  'webhookTimeoutMs',
] as const;

const METRIC_TONS = ['minMetricTons', 'maxMetricTons'] as const;

function assertWhole(name: string, value: number | null): void {
  if (value === null || (Number.isSafeInteger(value) && value >= 0)) return;
  throw new RangeError(`${name} is ${value}, which is not a whole number of 0 or more.`);
}

function assertMetricTons(name: string, value: string | null): void {
  if (value === null || parseDecimal(value)) return;
  throw new RangeError(`${name} is "${value}", which is not a decimal number such as "0.01".`);
}
