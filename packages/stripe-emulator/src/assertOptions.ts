import type { ResolvedOptions } from './resolveOptions.js';
import { parseDecimal } from './state/decimal.js';

/**
 * Refuses options that make no sense, when the emulator is made rather than at the first odd answer.
 *
 * @throws RangeError
 */
export function assertOptions(options: ResolvedOptions): void {
  for (const name of WHOLE_NUMBERS) assertWhole(name, options[name]);
  for (const name of GROUPS_OF_WHOLE_NUMBERS)
    for (const [part, value] of Object.entries(options[name])) assertWhole(`${name}.${part}`, value);
  for (const name of METRIC_TONS) assertMetricTons(name, options[name]);
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
  'bankDebitDelaySeconds',
  'cancelWindowSeconds',
  'confirmAfterSeconds',
  'fullRefundWindowSeconds',
  'idempotencyKeyTtlSeconds',
  'maxMetricTonsDecimals',
  'payoutDelaySeconds',
  'settlementDelaySeconds',
  'topUpDelaySeconds',
  'unconfirmedExpirySeconds',
  'webhookTimeoutMs',
] as const;

const GROUPS_OF_WHOLE_NUMBERS = ['bankDebitFee', 'cardFee', 'minimumCharges', 'payoutMinimumBalances'] as const;

const METRIC_TONS = ['minMetricTons', 'maxMetricTons'] as const;

function assertWhole(name: string, value: number | null | undefined): void {
  if (value === null || value === undefined || (Number.isSafeInteger(value) && value >= 0)) return;
  throw new RangeError(`${name} is ${value}, which is not a whole number of 0 or more.`);
}

function assertMetricTons(name: string, value: string | null): void {
  if (value === null || parseDecimal(value)) return;
  throw new RangeError(`${name} is "${value}", which is not a decimal number such as "0.01".`);
}
