import type { Trace } from '../tracing/Trace.js';
import type { CallKind } from './limitRate.js';
import type { Lifecycle } from './createLifecycle.js';
import type { RateLimiter } from './RateLimiter.js';

/** The security options, read and completed once. */
export interface SecurityContext {
  /** Null: no limit. */
  readonly rateLimits: { readonly limiter: RateLimiter; readonly perMinute: Readonly<Record<CallKind, number>> } | null;
  /** Null: addresses are not known. */
  readonly clientAddress: ((request: Request) => string | null) | null;
  readonly bodyTimeoutSeconds: number;
  readonly trace: Trace;
  /** What is under way, and whether the handler is being stopped. */
  readonly lifecycle: Lifecycle;
}
