import type { RequestFacts } from '../RequestFacts.js';
import { baseHeaders } from '../http/jsonResponse.js';
import type { PlainResponse } from '../http/PlainResponse.js';
import { authorizeCall, isPermitted } from '../routes/authorizeCall.js';
import { limitAddress, limitOwner } from '../security/limitRate.js';
import type { ServerContext } from '../ServerContext.js';
import type { EventHub } from './createEventHub.js';
import { createEventStream } from './createEventStream.js';
import { readEventPosition, type EventPosition } from './eventPosition.js';

/**
 * Answers GET `/events` with the caller's changes as they come.
 *
 * @throws {HttpProblem} `unauthenticated`, `forbidden`, `invalid_request`, `rate_limited`
 */
export async function streamEvents(
  context: ServerContext,
  events: EventHub,
  { request, facts }: { request: Request; facts: RequestFacts },
): Promise<PlainResponse> {
  await limitAddress(context, request, 'read');
  const caller = await authorizeCall(context, { request, action: 'order.list' });
  await limitOwner(context, caller.owner, 'read');
  const wanted = readEventPosition(request.headers);
  const release = events.slots.take(caller.owner);
  try {
    const start = await findStart(events, caller.owner, wanted);
    const signal = AbortSignal.any([request.signal, context.lifecycle.closing]);
    const maySeeProducts = isPermitted(caller, 'product.list');
    const options = { ...start, owner: caller.owner, maySeeProducts, signal, onEnd: release };
    return { status: 200, headers: toHeaders(facts), body: createEventStream(events, options) };
  } catch (error) {
    release();
    throw error;
  }
}

/** Where to go on: a number that has not been reached yet is from a database that was set back since. */
async function findStart(events: EventHub, owner: string, wanted: EventPosition | null) {
  const now = await events.readPosition(owner);
  const isReset = wanted !== null && (wanted.orders > now.orders || wanted.products > now.products);
  return { position: wanted && !isReset ? wanted : now, isReset };
}

function toHeaders(facts: RequestFacts): Record<string, string> {
  return {
    ...baseHeaders(facts),
    'content-type': 'text/event-stream',
    // A proxy that compresses would hold events back until it has enough of them.
    'cache-control': 'no-store, no-transform',
    // nginx holds answers back too, unless it is told not to.
    'x-accel-buffering': 'no',
  };
}
