import { StripeProblem } from '../wire/StripeProblem.js';
import { definePage, type SitePage, type Visit } from './definePage.js';
import { isForm, readBody, type ControlBody } from './readBody.js';

const FORBIDDEN = 403;

/**
 * Makes an endpoint of the control API: it takes JSON and answers with JSON, or takes a form and leads back to the
 * page. A page of another origin may not call it.
 */
export function defineAction(
  method: 'DELETE' | 'GET' | 'POST',
  path: string,
  act: (action: Action) => unknown,
): SitePage {
  return definePage([method, `/_emulator/api${path}`], async (visit) => {
    const isFromForm = isForm(visit.request);
    try {
      assertOwnOrigin(visit.request);
      const body = await readBody(visit.request);
      const result = (await act({ ...visit, body })) ?? { done: true };
      return isFromForm ? backToPage(null) : toJson(200, result);
    } catch (failure) {
      const message = failure instanceof Error ? failure.message : String(failure);
      const status = failure instanceof StripeProblem ? failure.status : 400;
      return isFromForm && status !== FORBIDDEN ? backToPage(message) : toJson(status, { error: { message } });
    }
  });
}

/** A request of the control API. */
export interface Action extends Visit {
  body: ControlBody;
}

function assertOwnOrigin(request: Request): void {
  const origin = request.headers.get('origin');
  if (origin === null || origin === new URL(request.url).origin) return;
  throw new StripeProblem('The emulator is controlled by its own pages only.', { status: FORBIDDEN });
}

function toJson(status: number, content: unknown): Response {
  return Response.json(content, { status, headers: { 'Cache-Control': 'no-store' } });
}

function backToPage(problem: string | null): Response {
  const query = problem === null ? '' : `?problem=${encodeURIComponent(problem)}`;
  return new Response(null, { status: 303, headers: { Location: `/_emulator${query}` } });
}
