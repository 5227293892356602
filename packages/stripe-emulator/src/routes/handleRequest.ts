import type { EmulatorCore } from '../state/EmulatorCore.js';
import type { IdempotentCall } from '../state/IdempotencyKeys.js';
import { runDue } from '../state/runDue.js';
import { assertApiKey } from '../wire/assertApiKey.js';
import { toErrorResponse, type WireResponse } from '../wire/toErrorResponse.js';
import { assertAccess } from './assertAccess.js';
import { findRoute } from './findRoute.js';
import { readForm } from './readForm.js';
import { readIdempotentCall } from './readIdempotentCall.js';

/** Answers one request. Every failure below ends here, in Stripe's error envelope. */
export async function handleRequest(core: EmulatorCore, request: Request): Promise<Response> {
  const requestId = `req_${core.options.randomId().slice(-REQUEST_ID_LENGTH)}`;
  const key = request.method === 'POST' ? request.headers.get('idempotency-key') : null;
  const answer = await answerRequest(core, request, requestId).catch((failure: unknown) =>
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

const REQUEST_ID_LENGTH = 14;

const ALWAYS = { 'Content-Type': 'application/json', 'Cache-Control': 'no-cache, no-store' };

async function answerRequest(core: EmulatorCore, request: Request, requestId: string): Promise<WireResponse> {
  const { pathname } = new URL(request.url);
  const { route, id } = findRoute(request.method, pathname);
  assertApiKey(request.headers, core.options.apiKeys);
  assertAccess(core, request.headers, pathname);
  const form = await readForm(request);
  const call = readIdempotentCall(request, form);
  const saved = call && core.idempotencyKeys.find(call);
  if (saved) return toReplay(saved.response, saved.requestId);
  const work = route.accept(form, core.options);
  return execute(core, { call, path: pathname, method: request.method, requestId, work: () => work(core, id) });
}

async function execute(core: EmulatorCore, execution: Execution): Promise<WireResponse> {
  const { call, requestId } = execution;
  if (call) core.idempotencyKeys.begin(call);
  const failure = await announce(core, execution);
  return core.changes.batch(() => {
    runDue(core);
    const cause = { id: requestId, idempotency_key: call?.key ?? null };
    const response = failure ?? core.events.duringRequest(cause, () => attempt(execution.work, requestId));
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
