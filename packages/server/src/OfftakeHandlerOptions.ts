import type { CurrencyCode, PaymentSource, UnixSeconds } from '@offtake/contract';
import type { Stripe } from 'stripe';
import type { Authorize, OrderLimits } from './Authorize.js';
import type { ChangeBus } from './events/ChangeBus.js';
import type { EventOptions } from './events/EventOptions.js';
import type { Timers } from './Timers.js';
import type { Logger } from './Logger.js';
import type { OrderIntent } from './orders/OrderIntent.js';
import type { SecurityOptions } from './security/SecurityOptions.js';
import type { OrderStore } from './store/OrderStore.js';
import type { WebhookOptions } from './webhooks/WebhookOptions.js';

/** What `createOfftakeHandler` is made of. */
export interface OfftakeHandlerOptions extends WebhookOptions, SecurityOptions {
  /** The official SDK, with the account's key. */
  stripe: Stripe;
  /** Where orders are kept, for example `memoryStore()`. */
  store: OrderStore;
  /** Who is calling and whether they may. Required: without it every visitor could spend the account's balance. */
  authorize: Authorize;
  /**
   * The path that the handler is mounted at, for example `/api/offtake`; other paths are then not found.
   * @default any path may stand before the endpoints
   */
  basePath?: string | undefined;
  /**
   * The ways to pay on offer; `authorize` may offer a caller fewer. With `balance`, whoever may order spends the
   * account's own money.
   *
   * @default ['balance']
   */
  paymentSources?: readonly PaymentSource[] | undefined;
  /**
   * Origins beside the handler's own whose pages may call it, cookies included, for example `https://app.example.com`.
   * Only these get CORS headers.
   *
   * @default []
   */
  trustedOrigins?: readonly string[] | undefined;
  /** Currencies that orders can be made in, lower case, the default first. @default ['usd'] */
  currencies?: readonly CurrencyCode[] | undefined;
  /** The most that one owner may order, for every caller. @default no limit */
  limits?: OrderLimits | undefined;
  /** The most that all owners together may order. @default no limit */
  sharedLimits?: Pick<OrderLimits, 'amountTotalPerDay'> | undefined;
  /**
   * For how many seconds at least an order that is just like an earlier one of the same owner's is answered with
   * `possible_duplicate`, unless the buyer has confirmed it: a second tab, or a page that was opened twice. 0 is never.
   *
   * @default 300
   */
  duplicateWindowSeconds?: number | undefined;
  /** Whether this Stripe account reads an order's `amount` as fees included. @default true */
  amountIncludesFees?: boolean | undefined;
  /** The decimals that Stripe rounds tons bought by `amount` down to. @default 2 */
  amountMetricTonsDecimals?: number | undefined;
  /**
   * For how many seconds an order is answered from the store before Stripe is asked again. Stripe limits reads to
   * some 500 per transaction.
   *
   * @default 30
   * @see https://docs.stripe.com/rate-limits
   */
  orderMaxAgeSeconds?: number | undefined;
  /**
   * The time, in seconds since the Unix epoch. Leases and the ages of idempotency keys go by the store's own clock when
   * it has one, since computers' clocks may be minutes apart.
   *
   * @default the computer's clock
   */
  now?: (() => UnixSeconds) | undefined;
  /** Makes ids of requests. @default random */
  createId?: (() => string) | undefined;
  /** Gets everything redacted and on one line. @default console */
  logger?: Logger | undefined;
  /**
   * How changes are sent to those who watch, over GET `/events`. False answers 404 there, and clients ask from time to
   * time instead: for hosts that cannot keep a connection open, as most serverless ones.
   */
  events?: EventOptions | false | undefined;
  /**
   * Tells this backend's other instances of changes at once, for example `postgresBus`. Without it they find out with
   * their next look at the store.
   *
   * @default none
   */
  bus?: ChangeBus | undefined;
  /** @default the computer's timers */
  timers?: Timers | undefined;
  /** Metadata of the host's own for a new Stripe order; its keys may not start with `offtake_`. @default none */
  metadata?: MetadataHook | undefined;
}

/** Metadata of the host's own for a new order. */
export type MetadataHook = (order: {
  owner: string;
  intent: OrderIntent;
}) => Record<string, string> | Promise<Record<string, string>>;
