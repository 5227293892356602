import { ENDPOINTS, type Endpoint } from '@offtake/contract';
import type { OpenApiDocument } from '@offtake/contract/openapi';
import type { Caller } from './Authorize.js';
import { assertTrustedOrigin } from './http/assertTrustedOrigin.js';
import { addCorsHeaders, answerPreflight } from './http/cors.js';
import { jsonResponse } from './http/jsonResponse.js';
import { matchEndpoint, type EndpointMatch } from './http/matchEndpoint.js';
import { mountOf } from './http/mountOf.js';
import { readJsonBody } from './http/readJsonBody.js';
import { logProblem, problemResponse, toHttpProblem, type RequestFacts } from './problemResponse.js';
import { authorizeCall } from './routes/authorizeCall.js';
import { routes } from './routes/routes.js';
import { limitAddress, limitOwner } from './security/limitRate.js';
import type { ServerContext } from './ServerContext.js';
import { receiveWebhook } from './webhooks/receiveWebhook.js';

/** Answers one request. Never rejects. */
export async function handleRequest(context: ServerContext, request: Request): Promise<Response> {
  const facts = { requestId: `req_${context.createId()}`, now: context.now() };
  const kind = request.method === 'POST' ? 'write' : 'read';
  const response = await context.lifecycle
    .run(kind, () => answer(context, request, facts))
    .catch((error: unknown) => answerProblem(context, error, facts));
  return addCorsHeaders(response, request, context.trustedOrigins);
}

async function answer(context: ServerContext, request: Request, facts: RequestFacts): Promise<Response> {
  const preflight = answerPreflight(request, context.trustedOrigins, facts);
  return preflight ?? jsonResponse(request, await findOutput(context, request), facts);
}

function answerProblem({ logger }: ServerContext, error: unknown, facts: RequestFacts): Response {
  const problem = toHttpProblem(error);
  logProblem(logger, problem, facts.requestId);
  return problemResponse(problem, facts);
}

async function findOutput(context: ServerContext, request: Request): Promise<unknown> {
  const { pathname } = new URL(request.url);
  const isWebhook = request.method === 'POST' && mountOf('/webhooks', { ...context, pathname }) !== null;
  if (isWebhook) return receiveWebhook(context, request);
  return (await describeApi(context, request)) ?? callRoute(context, request);
}

async function callRoute(context: ServerContext, request: Request): Promise<unknown> {
  const { pathname } = new URL(request.url);
  const { name, id } = matchEndpoint({ method: request.method, pathname, basePath: context.basePath });
  const { method, path } = ENDPOINTS[name];
  const span = { name: `${method} ${path}`, attributes: { 'http.request.method': method, 'http.route': path } };
  return context.trace(span, () => runRoute(context, request, { name, id }));
}

async function runRoute(context: ServerContext, request: Request, { name, id }: EndpointMatch): Promise<unknown> {
  const endpoint: Endpoint = ENDPOINTS[name];
  const kind = endpoint.method === 'POST' ? 'write' : 'read';
  await limitAddress(context, request, kind);
  if (kind === 'write') assertTrustedOrigin(request, context.trustedOrigins);
  const body = endpoint.body ? await readJsonBody(request, { timeoutSeconds: context.bodyTimeoutSeconds }) : undefined;
  const caller = endpoint.action
    ? await authorizeCall(context, { request, action: endpoint.action, orderId: toOrderId(endpoint.path, id) })
    : NOBODY;
  if (endpoint.action) await limitOwner(context, caller.owner, kind);
  const { searchParams: query } = new URL(request.url);
  return routes[name](context, { request, caller, id, query, headers: request.headers, body });
}

/** The description of the endpoints. It is made only when asked for, so that nothing else pays for it. */
async function describeApi({ basePath }: ServerContext, { method, url }: Request): Promise<OpenApiDocument | null> {
  const mount = mountOf('/openapi.json', { basePath, pathname: new URL(url).pathname });
  if (method !== 'GET' || mount === null) return null;
  const { createOpenApiDocument } = await import('@offtake/contract/openapi');
  return createOpenApiDocument({ serverUrl: mount || '/' });
}

/** Who calls an endpoint that is open to every caller. */
const NOBODY: Caller = { owner: '', permissions: [] };

function toOrderId(path: string, id: string): string | undefined {
  return path.startsWith('/orders/') ? id : undefined;
}
