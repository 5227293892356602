import { AMOUNT_METRIC_TONS_DECIMALS, currencySchema, PAYMENT_SOURCES, type PaymentSource } from '@offtake/contract';
import * as v from 'valibot';
import { assertOption } from './assertOption.js';
import { createBackground } from './background.js';
import { createLiveUpdates } from './events/createLiveUpdates.js';
import type { OfftakeHandlerOptions } from './OfftakeHandlerOptions.js';
import { readLimits } from './readLimits.js';
import { redactLogger } from './redact.js';
import { readSecurityOptions } from './security/readSecurityOptions.js';
import { assertStripeHost } from './security/assertStripeHost.js';
import type { ServerContext } from './ServerContext.js';
import { boundStripe } from './stripe/boundStripe.js';
import { withStoreProblems } from './store/withStoreProblems.js';
import { countOutcomes } from './tracing/countOutcomes.js';
import { guardMetrics } from './tracing/guardMetrics.js';
import { countNothing } from './tracing/Metric.js';
import { traceStripe } from './tracing/traceStripe.js';
import { readWebhookSettings } from './webhooks/readWebhookSettings.js';

/** Long enough to keep polling off Stripe, short enough that a status is not stale on screen. */
const ORDER_MAX_AGE_SECONDS = 30;

/** Long enough for two tabs and an impatient reload, short enough that a second order is rarely asked about. */
const DUPLICATE_WINDOW_SECONDS = 300;

/**
 * Checks the options and fills in the defaults. The options are not changed.
 *
 * @throws {TypeError} when an option would make the handler unsafe or senseless.
 */
export function createServerContext(options: OfftakeHandlerOptions): ServerContext {
  assertParts(options);
  const { now = () => Math.floor(Date.now() / 1_000), createId = () => crypto.randomUUID() } = options;
  const logger = redactLogger(options.logger ?? console);
  const background = createBackground({ logger, waitUntil: options.waitUntil ?? null });
  const security = readSecurityOptions(options);
  assertStripeHost(options.stripe, logger);
  const onMetric = options.onMetric ? guardMetrics(options.onMetric, logger) : countNothing;
  const trace = countOutcomes(security.trace, onMetric);
  const stripe = traceStripe(boundStripe(options.stripe), trace);
  const live = createLiveUpdates(
    { ...options, stripe, store: withStoreProblems(options.store) },
    { now, logger, createId, background },
  );
  return {
    ...security,
    trace,
    onMetric,
    ...live,
    stripe,
    authorize: options.authorize,
    basePath: readBasePath(options.basePath),
    trustedOrigins: new Set((options.trustedOrigins ?? []).map(readOrigin)),
    paymentSources: readPaymentSources(options),
    currencies: readCurrencies(options.currencies ?? ['usd']),
    limits: readLimits(options.limits ?? {}),
    sharedLimits: readLimits(options.sharedLimits ?? {}),
    duplicateWindowSeconds: readInteger('duplicateWindowSeconds', options.duplicateWindowSeconds, {
      fallback: DUPLICATE_WINDOW_SECONDS,
      max: Number.MAX_SAFE_INTEGER,
    }),
    amountIncludesFees: options.amountIncludesFees ?? true,
    amountMetricTonsDecimals: readInteger('amountMetricTonsDecimals', options.amountMetricTonsDecimals, {
      fallback: AMOUNT_METRIC_TONS_DECIMALS,
      max: 18,
    }),
    orderMaxAgeSeconds: readInteger('orderMaxAgeSeconds', options.orderMaxAgeSeconds, {
      fallback: ORDER_MAX_AGE_SECONDS,
      max: Number.MAX_SAFE_INTEGER,
    }),
    now,
    sharedNow: async () => (await live.store.now?.()) ?? now(),
    findAndTell: async (key) =>
      (await live.store.findAndTell?.(key)) ?? {
        row: await live.store.find(key),
        now: (await live.store.now?.()) ?? now(),
      },
    createId,
    logger,
    metadata: options.metadata ?? null,
    webhooks: readWebhookSettings(options, now),
    background,
  };
}

/** Types say the same; this is for those who call from JavaScript. */
function assertParts({ stripe, store, authorize }: Partial<OfftakeHandlerOptions>): void {
  assertOption(
    typeof stripe?.climate?.orders?.create === 'function',
    'stripe must be an instance of the official SDK that knows Climate orders, or nothing can be ordered. ' +
      'Pass new Stripe(key) from the package "stripe", version 23 or later.',
  );
  assertOption(
    typeof store?.insert === 'function' && typeof store.replace === 'function',
    'store must be an order store, or a repeated request could buy twice. Pass memoryStore() to begin with.',
  );
  assertOption(
    typeof authorize === 'function',
    'authorize is required: without it every visitor could spend the balance of your Stripe account. ' +
      'Pass a function that reads the session from the request and returns { owner }, or null for nobody.',
  );
}

function readBasePath(basePath: string | undefined): string | null {
  if (basePath === undefined) return null;
  assertOption(
    basePath === '' || /^\/[^?#]*$/.test(basePath),
    `basePath must start with a slash, such as "/api/offtake", or no request will match; it is "${basePath}".`,
  );
  return basePath.replace(/\/+$/, '');
}

function readOrigin(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  assertOption(
    url !== null && url.origin === text,
    `trustedOrigins must hold exact origins such as "https://app.example.com", without path or slash at the end, ` +
      `or requests from there are refused; "${text}" is none.`,
  );
  return text;
}

function readPaymentSources({ paymentSources = ['balance'] }: OfftakeHandlerOptions): readonly PaymentSource[] {
  assertOption(
    paymentSources.length > 0 && paymentSources.every((source) => PAYMENT_SOURCES.includes(source)),
    `paymentSources must hold at least one of ${PAYMENT_SOURCES.join(', ')}, or nothing can be paid; ` +
      `it holds ${JSON.stringify(paymentSources)}.`,
  );
  return [...new Set(paymentSources)];
}

function readCurrencies(currencies: readonly string[]): readonly string[] {
  assertOption(
    currencies.length > 0 && currencies.every((currency) => v.is(currencySchema, currency)),
    `currencies must hold at least one code in lower case such as "usd", or there is no price to show; ` +
      `it holds ${JSON.stringify(currencies)}.`,
  );
  return [...currencies];
}

function readInteger(name: string, value: number | undefined, range: { fallback: number; max: number }): number {
  const integer = value ?? range.fallback;
  assertOption(
    Number.isInteger(integer) && integer >= 0 && integer <= range.max,
    `${name} must be a whole number from 0 to ${range.max}; it is ${integer}.`,
  );
  return integer;
}
