import { runUntraced } from '../tracing/Trace.js';
import { assertServerSide } from './assertServerSide.js';
import { createLifecycle } from './createLifecycle.js';
import { memoryRateLimiter } from './memoryRateLimiter.js';
import type { SecurityContext } from './SecurityContext.js';
import type { RateLimitOptions, SecurityOptions } from './SecurityOptions.js';

/** A person orders a few times a minute at most; a page with everything on it reads some ten times when it opens. */
const WRITES_PER_MINUTE = 30;
const READS_PER_MINUTE = 600;

/** A body is 32 KiB at most, which the slowest of phone networks carries in less. */
const BODY_TIMEOUT_SECONDS = 10;

/**
 * Checks the security options and fills in the defaults.
 *
 * @throws {TypeError} when an option would make the handler unsafe or senseless.
 */
export function readSecurityOptions(options: SecurityOptions): SecurityContext {
  assertServerSide(options);
  const { clientAddress = null, trace = runUntraced, bodyTimeoutSeconds = BODY_TIMEOUT_SECONDS } = options;
  assertPositive('bodyTimeoutSeconds', bodyTimeoutSeconds);
  return {
    rateLimits: options.rateLimit === false ? null : readRateLimits(options.rateLimit ?? {}),
    clientAddress,
    bodyTimeoutSeconds,
    trace,
    lifecycle: createLifecycle(),
  };
}

function readRateLimits(options: RateLimitOptions): NonNullable<SecurityContext['rateLimits']> {
  const { writesPerMinute: write = WRITES_PER_MINUTE, readsPerMinute: read = READS_PER_MINUTE } = options;
  assertPositive('rateLimit.writesPerMinute', write);
  assertPositive('rateLimit.readsPerMinute', read);
  return { limiter: options.limiter ?? memoryRateLimiter(), perMinute: { write, read } };
}

function assertPositive(name: string, value: number): void {
  if (Number.isInteger(value) && value >= 1) return;
  throw new TypeError(
    `createOfftakeHandler: ${name} must be a whole number of at least 1, or nobody could call; it is ${value}.`,
  );
}
