import type { UnixSeconds } from '@offtake/contract';

/** Counts calls, and says when there are too many. A shared one may keep its counts in a database or in Redis. */
export interface RateLimiter {
  /** Takes some of what a key may do, or nothing at all. When it throws, the call is answered with `internal_error`. */
  take(request: RateLimitRequest): RateLimitResult | Promise<RateLimitResult>;
}

/** What is about to be done. */
export interface RateLimitRequest {
  /** Who does what, for example `owner:write:team_1` or `address:read:192.0.2.1`. */
  key: string;
  /** How many calls it counts for. */
  cost: number;
  /** How many calls a minute the key has, and how many it may make at once. */
  perMinute: number;
  now: UnixSeconds;
}

/** Whether it may be done; if not, after how many seconds it may. */
export type RateLimitResult = { ok: true } | { ok: false; retryAfter: number };
