import { assertOptions } from './assertOptions.js';
import { DEFAULT_PRODUCTS } from './catalogue/products.js';
import { DEFAULT_SUPPLIERS } from './catalogue/suppliers.js';
import { MONEY_DEFAULTS } from './MoneyOptions.js';
import { DAY_SECONDS } from './state/daySeconds.js';
import type { ClimateErrorCodes, StripeEmulatorOptions } from './StripeEmulatorOptions.js';

const MILLION_IN_CENTS = 100_000_000;
const ID_LENGTH = 24;
const ID_ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** Fills in the defaults and checks the result. @throws RangeError if an option makes no sense. */
export function resolveOptions(options: StripeEmulatorOptions): ResolvedOptions {
  const given = Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
  const codes = Object.fromEntries(Object.entries(options.codes ?? {}).filter(([, code]) => code !== undefined));
  const resolved = { ...DEFAULTS, ...given, codes: { ...DEFAULT_CODES, ...codes } };
  assertOptions(resolved);
  return resolved;
}

/** Options with nothing left out. */
export type ResolvedOptions = Defined<Omit<StripeEmulatorOptions, 'codes'>> & { codes: Defined<ClimateErrorCodes> };

type Defined<Options> = { [Name in keyof Options]-?: Exclude<Options[Name], undefined> };

const DEFAULT_CODES: ResolvedOptions['codes'] = {
  insufficientBalance: 'balance_insufficient',
  cancelTooLate: null,
  alreadyCanceled: null,
  alreadyDelivered: null,
  productUnavailable: null,
  tooManyMetricTons: null,
  tooFewMetricTons: null,
  unsupportedCurrency: null,
  accountNotEligible: null,
};

const DEFAULTS: Omit<ResolvedOptions, 'codes'> = {
  ...MONEY_DEFAULTS,
  now: () => Math.floor(Date.now() / 1000),
  randomId,
  livemode: false,
  apiKeys: null,
  apiVersion: '2026-09-30.endive',
  baseUrl: 'http://127.0.0.1:12111',
  products: DEFAULT_PRODUCTS,
  suppliers: DEFAULT_SUPPLIERS,
  balance: { usd: MILLION_IN_CENTS, eur: MILLION_IN_CENTS, gbp: MILLION_IN_CENTS, jpy: 150_000_000 },
  defaultCurrency: 'usd',
  settlementCurrencies: ['usd', 'eur', 'gbp', 'jpy'],
  amountIncludesFees: true,
  amountMetricTonsDecimals: 2,
  maxMetricTonsDecimals: 6,
  minMetricTons: null,
  maxMetricTons: null,
  amountAndMetricTons: 'refuse',
  cancelWindowSeconds: DAY_SECONDS,
  fullRefundWindowSeconds: 30 * DAY_SECONDS,
  unconfirmedExpirySeconds: null,
  confirmAfterSeconds: 0,
  deliverOnTime: true,
  usePendingFunds: false,
  beneficiaryWhenUnset: 'omit',
  accountEligible: true,
  accountIneligibleStatus: 400,
  webhooks: [],
  deliver: (request) => fetch(request),
  webhookRetryDelaysSeconds: null,
  webhookTimeoutMs: 10_000,
  signatureClock: 'emulator',
  faults: [],
  faultMix: null,
  idempotencyKeyTtlSeconds: DAY_SECONDS,
  idempotencyInUseType: 'idempotency_error',
  onExecute: () => {},
};

function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(ID_LENGTH));
  return Array.from(bytes, (byte) => ID_ALPHABET[byte % ID_ALPHABET.length]).join('');
}
