import { handleRequest, type Interference } from '../routes/handleRequest.js';
import type { EmulatorCore } from '../state/EmulatorCore.js';
import { StripeProblem } from '../wire/StripeProblem.js';
import { DroppedConnectionError } from './DroppedConnectionError.js';
import type { RequestFault } from './Faults.js';
import { readFaultHeader } from './readFaultHeader.js';
import { truncate } from './truncate.js';

const DELAY_MS = 1000;
const DRIP_MS = 20;
const DRIP_PIECES = 24;

/** Answers a request of the API, with the fault that strikes it, if one does. */
export async function answerFaulty(core: EmulatorCore, request: Request): Promise<Response> {
  const { pathname } = new URL(request.url);
  const asked = readFault(request.headers);
  if (asked instanceof StripeProblem) return handleRequest(core, request, { before: asked });
  const fault = asked ?? core.faults.takeForRequest({ method: request.method, path: pathname });
  return fault ? strike(core, request, fault) : handleRequest(core, request);
}

async function strike(core: EmulatorCore, request: Request, { kind, ms }: RequestFault): Promise<Response> {
  const before = REFUSALS[kind];
  if (before) return handleRequest(core, request, { before: before() });
  if (kind === 'drop_before') throw new DroppedConnectionError(false);
  if (kind === 'delay') await sleep(ms ?? DELAY_MS);
  if (kind === 'hold') await core.faults.hold();
  const response = await handleRequest(core, request, INTERFERENCES[kind]?.() ?? {});
  if (kind === 'drop_after') throw new DroppedConnectionError(true);
  if (kind === 'truncate') return truncate(response);
  return kind === 'slow_drip' ? drip(response, ms ?? DRIP_MS) : response;
}

const REFUSALS: Readonly<Partial<Record<RequestFault['kind'], () => StripeProblem>>> = {
  conflict: () =>
    new StripeProblem(
      'There is currently another in-progress request using this Idempotent Key (that probably means you submitted twice, and the other request is still going through). Please try again later.',
      {
        status: 409,
        type: 'idempotency_error',
        code: 'idempotency_key_in_use',
        headers: { 'Stripe-Should-Retry': 'true' },
      },
    ),
  rate_limit: () =>
    new StripeProblem(
      'Request rate limit exceeded. Learn more about rate limits here https://stripe.com/docs/rate-limits.',
      {
        status: 429,
        code: 'rate_limit',
        headers: { 'Stripe-Rate-Limited-Reason': 'global-rate' },
      },
    ),
  lock_timeout: () =>
    new StripeProblem(
      'This object cannot be accessed right now because another API request or Stripe process is currently accessing it. If you see this error intermittently, retry the request.',
      { status: 429, code: 'lock_timeout', headers: { 'Stripe-Should-Retry': 'true' } },
    ),
  unauthorized: () =>
    new StripeProblem('Expired API Key provided: sk_test_****', { status: 401, code: 'api_key_expired' }),
  forbidden: () =>
    new StripeProblem('The provided key does not have the required permissions for this endpoint.', {
      status: 403,
      code: 'more_permissions_required',
    }),
  invalid: () =>
    new StripeProblem('Received unknown parameter: metadata', { code: 'parameter_unknown', param: 'metadata' }),
  error_before: serverError,
};

/** What takes the place of the work, or of its answer, and is saved under the idempotency key. */
const INTERFERENCES: Readonly<Partial<Record<RequestFault['kind'], () => Interference>>> = {
  error_kept: () => ({ instead: serverError() }),
  error_after: () => ({ after: serverError() }),
};

function serverError(): StripeProblem {
  return new StripeProblem('An unknown error occurred. (Stripe emulator: as a fault asked for)', {
    status: 500,
    type: 'api_error',
  });
}

function readFault(headers: Headers): RequestFault | StripeProblem | null {
  try {
    return readFaultHeader(headers);
  } catch (problem) {
    if (problem instanceof StripeProblem) return problem;
    throw problem;
  }
}

function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}

/** The same answer, in many pieces with pauses between them. */
async function drip(response: Response, ms: number): Promise<Response> {
  const bytes = new Uint8Array(await response.arrayBuffer());
  const size = Math.max(Math.ceil(bytes.length / DRIP_PIECES), 1);
  let sent = 0;
  const body = new ReadableStream<Uint8Array>({
    pull: async (stream) => {
      if (sent > 0) await sleep(ms);
      stream.enqueue(bytes.slice(sent, sent + size));
      sent += size;
      if (sent >= bytes.length) stream.close();
    },
  });
  return new Response(body, { status: response.status, headers: response.headers });
}
