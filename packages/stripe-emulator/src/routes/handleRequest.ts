import type { EmulatorCore } from '../state/EmulatorCore.js';
import type { IdempotentCall } from '../state/IdempotencyKeys.js';
import { runDue } from '../state/runDue.js';
import { assertApiKey } from '../wire/assertApiKey.js';
import type { EventRequest } from '../wire/StripeEvent.js';
import type { StripeProblem } from '../wire/StripeProblem.js';
import { toErrorResponse, type WireResponse } from '../wire/toErrorResponse.js';
import { assertAccess } from './assertAccess.js';
import { findRoute } from './findRoute.js';
import { readForm } from './readForm.js';
import { readIdempotentCall } from './readIdempotentCall.js';

/**
 * Answers one request. Every failure below ends here, in Stripe's error envelope.
 *
 * @param interference Failures that are put in the request's way.
 */
export async function handleRequest(
  core: EmulatorCore,
  request: Request,
  interference: Interference = {},
): Promise<Response> {
  const requestId = `req_${core.options.randomId().slice(-REQUEST_ID_LENGTH)}`;
  const key = request.method === 'POST' ? request.headers.get('idempotency-key') : null;
  const answer = await answerRequest(core, { request, requestId, interference }).catch((failure: unknown) =>
    toErrorResponse(failure, requestId),
  );
  const headers = {
    ...ALWAYS,
    'Request-Id': requestId,
    'Stripe-Version': request.headers.get('stripe-version') ?? core.options.apiVersion,
    ...(key === null ? {} : { 'Idempotency-Key': key, 'Original-Request': requestId }),
    ...answer.headers,
  };
  return new Response(`${JSON.stringify(answer.body, null, 2)}\n`, { status: answer.status, headers });
}

/** Failures that are put in a request's way. */
export interface Interference {
  /** Refuses the request before anything else. */
  before?: StripeProblem | undefined;
  /** Takes the place of the work, also under its idempotency key: the request is executed and has no effect. */
  instead?: StripeProblem | undefined;
  /** Takes the place of the answer once the request has had its effect, also under its idempotency key. */
  after?: StripeProblem | undefined;
}

const REQUEST_ID_LENGTH = 14;

const ALWAYS = { 'Content-Type': 'application/json', 'Cache-Control': 'no-cache, no-store' };

async function answerRequest(core: EmulatorCore, arrival: Arrival): Promise<WireResponse> {
  const { request, requestId, interference } = arrival;
  if (interference.before) throw interference.before;
  const { pathname } = new URL(request.url);
  const { route, id } = findRoute(request.method, pathname);
  assertApiKey(request.headers, core.options.apiKeys);
  assertAccess(core, request.headers, pathname);
  const form = await readForm(request);
  const call = readIdempotentCall(request, form);
  const saved = call && core.idempotencyKeys.find(call);
  if (saved) return toReplay(saved.response, saved.requestId);
  const work = route.accept(form, core.options);
  const { instead, after } = interference;
  const run = () => {
    if (instead) throw instead;
    return work(core, id);
  };
  return execute(core, { call, path: pathname, method: request.method, requestId, work: run, after });
}

interface Arrival {
  request: Request;
  requestId: string;
  interference: Interference;
}

async function execute(core: EmulatorCore, execution: Execution): Promise<WireResponse> {
  const { call, requestId } = execution;
  if (call) core.idempotencyKeys.begin(call);
  const failure = await announce(core, execution);
  return core.changes.batch(() => {
    const cause = { id: requestId, idempotency_key: call?.key ?? null };
    // What is due can fail too, and the key must not stay in use for that.
    const outcome = failure ?? attempt(() => doAfterDue(core, cause, execution.work), requestId);
    const response = execution.after ? toErrorResponse(execution.after, requestId) : outcome;
    if (call === null) return response;
    core.idempotencyKeys.finish(call.key, { response, requestId });
    core.changes.note();
    return response;
  });
}

/** A request that has been accepted. */
interface Execution {
  /** `null` without an idempotency key. */
  call: IdempotentCall | null;
  method: string;
  path: string;
  requestId: string;
  work: () => unknown;
  /** Takes the place of the outcome. */
  after: StripeProblem | undefined;
}

async function announce(core: EmulatorCore, execution: Execution): Promise<WireResponse | null> {
  const { call, method, path, requestId } = execution;
  try {
    await core.options.onExecute({ method, path, requestId, idempotencyKey: call?.key ?? null });
    return null;
  } catch (failure) {
    return toErrorResponse(failure, requestId);
  }
}

function doAfterDue(core: EmulatorCore, cause: EventRequest, work: () => unknown): unknown {
  runDue(core);
  return core.events.duringRequest(cause, work);
}

function attempt(work: () => unknown, requestId: string): WireResponse {
  try {
    return { status: 200, headers: {}, body: work() };
  } catch (failure) {
    return toErrorResponse(failure, requestId);
  }
}

function toReplay(response: WireResponse, originalRequest: string): WireResponse {
  // A retry of a saved failure can only fetch the same failure again.
  const advice = response.status >= 400 ? { 'Stripe-Should-Retry': 'false' } : {};
  const headers = {
    ...response.headers,
    ...advice,
    'Idempotent-Replayed': 'true',
    'Original-Request': originalRequest,
  };
  return { ...response, headers };
}
