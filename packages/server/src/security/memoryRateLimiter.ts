import type { UnixSeconds } from '@offtake/contract';
import type { RateLimiter } from './RateLimiter.js';

/** Some 2 MB at most. */
const MAX_KEYS = 10_000;

/**
 * Counts calls in this process, with a token bucket for each key: a key may make a minute's calls at once, and then as
 * many as trickle in. Keys that have not called for longest are forgotten first when there are too many.
 *
 * @param options.maxKeys how many keys are remembered. @default 10000
 */
export function memoryRateLimiter({ maxKeys = MAX_KEYS }: { maxKeys?: number | undefined } = {}): RateLimiter {
  const buckets = new Map<string, Bucket>();
  return {
    take({ key, cost, perMinute, now }) {
      const tokens = refill(buckets.get(key), perMinute, now);
      const isEnough = tokens >= cost;
      // Set anew, so that the map's order is that of use.
      buckets.delete(key);
      buckets.set(key, { tokens: isEnough ? tokens - cost : tokens, at: now });
      if (buckets.size > maxKeys) forgetOldest(buckets);
      if (isEnough) return { ok: true };
      return { ok: false, retryAfter: Math.max(1, Math.ceil(((cost - tokens) * 60) / perMinute)) };
    },
  };
}

interface Bucket {
  tokens: number;
  at: UnixSeconds;
}

/** A clock that was put back gives nothing and takes nothing. */
function refill(bucket: Bucket | undefined, perMinute: number, now: UnixSeconds): number {
  if (!bucket) return perMinute;
  const elapsed = Math.max(0, now - bucket.at);
  return Math.min(perMinute, bucket.tokens + (elapsed * perMinute) / 60);
}

function forgetOldest(buckets: Map<string, Bucket>): void {
  for (const key of buckets.keys()) {
    buckets.delete(key);
    return;
  }
}
