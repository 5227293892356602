import { ERROR_CODES, PROBLEM_CONTENT_TYPE, type ErrorCode, type FieldError, type Quote } from '@offtake/contract';

/**
 * What goes wrong with a request: `hang` it is never answered, until the faults are cleared or the caller gives up;
 * `offline` it does not get there; `drop_answer` it is carried out, but its answer is lost; or it is refused with a
 * problem, answered with whatever `respond` makes, or answered `delayMs` milliseconds later than it would have been.
 */
export type Fault =
  | 'hang'
  | 'offline'
  | 'drop_answer'
  | FaultProblem
  | { respond: () => Response }
  | { delayMs: number };

/** A problem of the contract, answered in the backend's place. */
export interface FaultProblem {
  code: ErrorCode;
  /** @default the code's own sentence */
  detail?: string | undefined;
  errors?: FieldError[] | undefined;
  /** Seconds to wait before trying again. */
  retryAfter?: number | undefined;
  quote?: Quote | undefined;
}

/** Which requests a fault is for. */
export interface FaultMatch {
  /** @default any method */
  method?: string | undefined;
  /** Below the base, as in the contract: `/orders/{id}/cancel`. @default any path */
  path?: string | undefined;
  /** How many requests it is for. @default all of them */
  times?: number | undefined;
}

/** Makes requests fail on purpose, the same way each time. */
export interface Faults {
  /** Adds a fault; of several that match, the one added last counts. @returns a function that takes it away. */
  on: (match: FaultMatch, fault: Fault) => () => void;
  /** Takes all faults away; requests that hang are carried out then. */
  clear: () => void;
}

/** Something that answers a request, such as a handler. */
export type FetchHandler = (request: Request) => Promise<Response>;

/**
 * Puts faults in front of a handler.
 *
 * @param basePath what stands before the paths that faults are for.
 */
export function createFaults(handle: FetchHandler, basePath: string): { faults: Faults; fetch: FetchHandler } {
  const active: ActiveFault[] = [];
  const released = new Set<() => void>();
  const remove = (fault: ActiveFault) => {
    const index = active.indexOf(fault);
    if (index !== -1) active.splice(index, 1);
  };

  async function fetch(request: Request): Promise<Response> {
    request.signal.throwIfAborted();
    const found = active.findLast(({ match }) => isMatch(match, request, basePath));
    if (!found) return handle(request);
    found.left -= 1;
    if (found.left <= 0) remove(found);
    if (found.fault === 'hang') await untilReleased(released, request.signal);
    if (isDelay(found.fault)) return delay(found.fault.delayMs, await handle(request));
    return applyFault(found.fault, () => handle(request));
  }

  return {
    fetch,
    faults: {
      on(match, fault) {
        const added = { match, fault, left: match.times ?? Number.POSITIVE_INFINITY };
        active.push(added);
        return () => remove(added);
      },
      clear() {
        active.length = 0;
        for (const release of released) release();
      },
    },
  };
}

interface ActiveFault {
  match: FaultMatch;
  fault: Fault;
  left: number;
}

function isMatch({ method, path }: FaultMatch, request: Request, basePath: string): boolean {
  if (method !== undefined && method !== request.method) return false;
  const { pathname } = new URL(request.url);
  if (!pathname.startsWith(basePath)) return false;
  return path === undefined || fitsPattern(path.split('/'), pathname.slice(basePath.length).split('/'));
}

function fitsPattern(pattern: readonly string[], parts: readonly string[]): boolean {
  return pattern.length === parts.length && pattern.every((part, index) => part === '{id}' || part === parts[index]);
}

async function untilReleased(released: Set<() => void>, signal: AbortSignal): Promise<void> {
  await new Promise<void>((resolve) => {
    released.add(resolve);
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
  signal.throwIfAborted();
}

function isDelay(fault: Fault): fault is { delayMs: number } {
  return typeof fault === 'object' && 'delayMs' in fault;
}

function delay(delayMs: number, answer: Response): Promise<Response> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(answer), delayMs);
  });
}

async function applyFault(
  fault: Exclude<Fault, { delayMs: number }>,
  handle: () => Promise<Response>,
): Promise<Response> {
  if (fault === 'offline') throw new TypeError('Failed to fetch');
  const answer = typeof fault === 'object' ? toResponse(fault) : await handle();
  if (fault === 'drop_answer') throw new TypeError('Failed to fetch');
  return answer;
}

function toResponse(fault: FaultProblem | { respond: () => Response }): Response {
  if ('respond' in fault) return fault.respond();
  const { code, detail, errors, retryAfter, quote } = fault;
  const { status, retryable, detail: standardDetail } = ERROR_CODES[code];
  const problem = {
    type: `urn:offtake:problem:${code}`,
    title: code,
    status,
    code,
    detail: detail ?? standardDetail,
    request_id: 'req_fault',
    retryable,
    retry_after: retryAfter,
    errors,
    quote,
  };
  return new Response(JSON.stringify(problem), { status, headers: { 'content-type': PROBLEM_CONTENT_TYPE } });
}
