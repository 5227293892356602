import type { MoneyOptions } from './MoneyOptions.js';
import type { FaultMix, FaultRule } from './faults/FaultRule.js';
import type { WebhookEndpointInput } from './state/WebhookEndpoints.js';
import type { ClimateProduct } from './wire/ClimateProduct.js';
import type { ClimateSupplier } from './wire/ClimateSupplier.js';

/**
 * How the emulator behaves. What Stripe's documents leave open is an option here, marked "Assumed", with the
 * likeliest behaviour as its default.
 */
export interface StripeEmulatorOptions extends MoneyOptions {
  /** Source of time: seconds since the Unix epoch. @default the computer's clock */
  now?: (() => number) | undefined;
  /** Makes the random part of ids. @default 24 random letters and digits */
  randomId?: (() => string) | undefined;
  /** What objects say about themselves; live keys are refused in any case. @default false */
  livemode?: boolean | undefined;
  /** Keys that are accepted. `null` accepts whatever starts with `sk_test_` or `rk_test_`. @default null */
  apiKeys?: readonly string[] | null | undefined;
  /** `Stripe-Version` of an answer when the request names none. @default '2026-09-30.endive' */
  apiVersion?: string | undefined;
  /**
   * Where a browser reaches this emulator, without a trailing slash: certificates and hosted pages have addresses under
   * it. Over HTTP it is the server's own address. @default 'http://127.0.0.1:12111'
   */
  baseUrl?: string | undefined;
  /** Products to start with. @default the Frontier portfolios, see `DEFAULT_PRODUCTS` */
  products?: readonly ClimateProduct[] | undefined;
  /** Suppliers to start with. @default see `DEFAULT_SUPPLIERS` */
  suppliers?: readonly ClimateSupplier[] | undefined;
  /**
   * Money to start with per currency, in its smallest unit; a number is available money.
   *
   * @default 1,000,000.00 usd, eur and gbp, and 150,000,000 jpy
   */
  balance?: Readonly<Record<string, number | InitialFunds>> | undefined;
  /** The account's default currency, taken when an order names none. @default 'usd' */
  defaultCurrency?: string | undefined;
  /** Currencies the account can order in, if the product has a price in them. @default ['usd', 'eur', 'gbp', 'jpy'] */
  settlementCurrencies?: readonly string[] | undefined;

  /**
   * Whether `amount` is the total or the subtotal of the order. Assumed: Stripe's quickstart passes totals, its example
   * objects read as subtotals. @default true
   */
  amountIncludesFees?: boolean | undefined;
  /** Decimals of the tons that an `amount` buys, rounded down. Assumed. @default 2 */
  amountMetricTonsDecimals?: number | undefined;
  /** Most decimals that `metric_tons` may have. Assumed. @default 6 */
  maxMetricTonsDecimals?: number | undefined;
  /** Least metric tons of an order, decimal string; `null` for no limit. Assumed. @default null */
  minMetricTons?: string | null | undefined;
  /**
   * Most metric tons of an order beside what is available, decimal string; `null` for no limit. Assumed.
   *
   * @default null
   */
  maxMetricTons?: string | null | undefined;
  /** Answer when both `amount` and `metric_tons` are given: refuse, or let one win. Assumed. @default 'refuse' */
  amountAndMetricTons?: 'refuse' | 'amount' | 'metric_tons' | undefined;

  /** Seconds after creation in which an order can be canceled, against its subtotal. @default 86400 (24 hours) */
  cancelWindowSeconds?: number | undefined;
  /**
   * Seconds after a delay or a substitution in which an order can be canceled against everything paid. The 30 days are
   * documented; that the API honours them after the first 24 hours is assumed. @default 2592000 (30 days)
   */
  fullRefundWindowSeconds?: number | undefined;
  /**
   * Seconds after which an order that is not confirmed expires; `null` for never. Assumed: that it happens is
   * documented, when is not. @default null
   */
  unconfirmedExpirySeconds?: number | null | undefined;
  /**
   * Seconds that an order stays `open` before it is confirmed; `null` for ever, until `orders.confirm`. It is paid at
   * once in any case. That it may be `open` at first is documented, when and how is assumed. @default 0
   */
  confirmAfterSeconds?: number | null | undefined;
  /**
   * Whether confirmed orders are delivered by themselves: in the last hour of their expected delivery year, spot
   * purchases 30 days after they were made. @default true
   */
  deliverOnTime?: boolean | undefined;
  /** Whether an order may spend pending money, drawing the available balance below zero. Assumed. @default false */
  usePendingFunds?: boolean | undefined;
  /**
   * What an order without a beneficiary says: Stripe's description leaves it out, its pages say `null`.
   *
   * @default 'omit'
   */
  beneficiaryWhenUnset?: 'omit' | 'null' | undefined;

  /** Whether the account may use Climate Orders at all. @default true */
  accountEligible?: boolean | undefined;
  /** HTTP status of the refusal when it may not. Assumed. @default 400 */
  accountIneligibleStatus?: 400 | 403 | undefined;
  /** Error codes of refusals whose code is not documented. Assumed, and so absent unless set. */
  codes?: ClimateErrorCodes | undefined;

  /** Where events are sent from the start, beside what the API adds. @default none */
  webhooks?: readonly WebhookEndpointInput[] | undefined;
  /** Sends the deliveries of events. @default the global `fetch` */
  deliver?: ((request: Request) => Promise<Response>) | undefined;
  /**
   * Seconds from each failed delivery to the next try; as many tries as there are numbers. `null` for Stripe's manner:
   * in live mode growing pauses up to three days, else three tries over a few hours. The exact pauses are assumed.
   *
   * @default null
   */
  webhookRetryDelaysSeconds?: readonly number[] | null | undefined;
  /** Milliseconds of real time after which a delivery has failed. Assumed. @default 10000 */
  webhookTimeoutMs?: number | undefined;
  /**
   * Which time signatures carry: the emulator's, or that of its source, for receivers that do not follow the emulator's
   * clock. @default 'emulator'; over HTTP 'source'
   */
  signatureClock?: 'emulator' | 'source' | undefined;
  /** Faults that are to strike from the start. @default none */
  faults?: readonly FaultRule[] | undefined;
  /** A repeatable random mix of faults. @default null: none */
  faultMix?: FaultMix | null | undefined;

  /** Seconds after which an idempotency key is forgotten. @default 86400 (24 hours) */
  idempotencyKeyTtlSeconds?: number | undefined;
  /** `type` of the 409 for a key in use. Assumed. @default 'idempotency_error' */
  idempotencyInUseType?: 'idempotency_error' | 'invalid_request_error' | undefined;
  /**
   * Called when a request has been accepted and its idempotency key taken, before it has any effect. Awaited: a
   * promise holds the request in flight; a throw becomes a 500 that is saved under the key.
   */
  onExecute?: ((call: ExecutedCall) => void | Promise<void>) | undefined;
}

/** Money of one currency, in its smallest unit. */
export interface InitialFunds {
  /** @default 0 */
  available?: number | undefined;
  /** @default 0 */
  pending?: number | undefined;
}

/** `code` of refusals; `null` leaves it out. */
export interface ClimateErrorCodes {
  /** The balance cannot pay the order. Assumed from Stripe's payouts. @default 'balance_insufficient' */
  insufficientBalance?: string | null | undefined;
  /** Canceled too late. @default null */
  cancelTooLate?: string | null | undefined;
  /** Canceled before. @default null */
  alreadyCanceled?: string | null | undefined;
  /** Delivered before. @default null */
  alreadyDelivered?: string | null | undefined;
  /** Nothing is left of the product. @default null */
  productUnavailable?: string | null | undefined;
  /** More tons than are available or allowed. @default null */
  tooManyMetricTons?: string | null | undefined;
  /** Fewer tons than allowed, or an amount that buys none. @default null */
  tooFewMetricTons?: string | null | undefined;
  /** Not a settlement currency, or the product has no price in it. @default null */
  unsupportedCurrency?: string | null | undefined;
  /** The account may not use Climate Orders. @default null */
  accountNotEligible?: string | null | undefined;
}

/** A request that is about to execute. */
export interface ExecutedCall {
  method: string;
  path: string;
  requestId: string;
  /** `null` if the request has none. */
  idempotencyKey: string | null;
}
