import type { OnMetric } from '../tracing/Metric.js';
import type { Trace } from '../tracing/Trace.js';
import type { RateLimiter } from './RateLimiter.js';

/** The options of `createOfftakeHandler` that keep others out and the load down. */
export interface SecurityOptions {
  /** How often one caller may call; `false` for no limit, when something before the handler sees to that. */
  rateLimit?: RateLimitOptions | false | undefined;
  /**
   * The network address that a request came from, so that callers who are not signed in have a limit as well; null when
   * it is not known. No header is trusted by default, since anyone can send one: on Node pass `socketAddress` of
   * `@offtake/server/node`; behind a proxy that overwrites it, read the header that it sets.
   *
   * @default no limit before a caller is known
   */
  clientAddress?: ((request: Request) => string | null) | undefined;
  /** How long a request's body may take to arrive, in seconds. @default 10 */
  bodyTimeoutSeconds?: number | undefined;
  /** Is put around each request and each call to Stripe, for example to make spans of OpenTelemetry's. @default none */
  trace?: Trace | undefined;
  /**
   * Gets what is worth counting: requests and calls to Stripe by how they came out, decisions about money, and what was
   * spent.
   *
   * @default none
   */
  onMetric?: OnMetric | undefined;
  /**
   * Lets the handler be made in a web page, where everyone can read the Stripe key that it holds. Only for stories and
   * tests on an emulated account.
   *
   * @default false
   */
  dangerouslyAllowBrowser?: boolean | undefined;
}

/** How often one owner may call. A client address, which a whole office may share, may do five times as much. */
export interface RateLimitOptions {
  /** Orders placed, changed and canceled per minute. @default 30 */
  writesPerMinute?: number | undefined;
  /** Everything else per minute. @default 600 */
  readsPerMinute?: number | undefined;
  /** Counts the calls; bring one that all instances share when there are several. @default in this process */
  limiter?: RateLimiter | undefined;
}
