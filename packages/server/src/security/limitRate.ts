import { HttpProblem } from '../HttpProblem.js';
import type { ServerContext } from '../ServerContext.js';

/** Reads may be many, writes spend money. */
export type CallKind = 'read' | 'write';

/** An office or a school stands behind one address. */
const CALLERS_PER_ADDRESS = 5;

/**
 * Counts a call for the address that it came from, before anything is known of the caller.
 *
 * @throws {HttpProblem} `rate_limited`
 */
export async function limitAddress(context: ServerContext, request: Request, kind: CallKind): Promise<void> {
  const address = context.clientAddress?.(request) ?? null;
  if (address !== null) await take(context, { kind, key: `address:${kind}:${address}`, callers: CALLERS_PER_ADDRESS });
}

/**
 * Counts a call for its owner.
 *
 * @throws {HttpProblem} `rate_limited`
 */
export async function limitOwner(context: ServerContext, owner: string, kind: CallKind): Promise<void> {
  await take(context, { kind, key: `owner:${kind}:${owner}`, callers: 1 });
}

async function take(
  { rateLimits, now }: ServerContext,
  { kind, key, callers }: { kind: CallKind; key: string; callers: number },
): Promise<void> {
  if (!rateLimits) return;
  const perMinute = rateLimits.perMinute[kind] * callers;
  const result = await rateLimits.limiter.take({ key, cost: 1, perMinute, now: now() });
  if (!result.ok) throw new HttpProblem('rate_limited', { retryAfter: result.retryAfter });
}
