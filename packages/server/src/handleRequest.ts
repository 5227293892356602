import { ENDPOINTS, type Endpoint } from '@offtake/contract';
import type { OpenApiDocument } from '@offtake/contract/openapi';
import type { Caller } from './Authorize.js';
import { streamEvents } from './events/streamEvents.js';
import { assertTrustedOrigin } from './http/assertTrustedOrigin.js';
import { addCorsHeaders, answerPreflight } from './http/cors.js';
import { isKnownTag, jsonResponse, type JsonAnswer } from './http/jsonResponse.js';
import { matchEndpoint, type EndpointMatch } from './http/matchEndpoint.js';
import { mountOf } from './http/mountOf.js';
import { readJsonBody } from './http/readJsonBody.js';
import { logProblem, problemResponse, toHttpProblem, type RequestFacts } from './problemResponse.js';
import { authorizeCall } from './routes/authorizeCall.js';
import { routes } from './routes/routes.js';
import { createTag } from './routes/createTag.js';
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
  const response =
    answerPreflight(request, context.trustedOrigins, facts) ?? (await streamEvents(context, request, facts));
  return response ?? jsonResponse(request, await findOutput(context, request), facts);
}

function answerProblem({ logger }: ServerContext, error: unknown, facts: RequestFacts): Response {
  const problem = toHttpProblem(error);
  logProblem(logger, problem, facts.requestId);
  return problemResponse(problem, facts);
}

async function findOutput(context: ServerContext, request: Request): Promise<JsonAnswer> {
  const { pathname } = new URL(request.url);
  const isWebhook = request.method === 'POST' && mountOf('/webhooks', { ...context, pathname }) !== null;
  if (isWebhook) return { output: await receiveWebhook(context, request) };
  const document = await describeApi(context, request);
  return document ? { output: document } : callRoute(context, request);
}

async function callRoute(context: ServerContext, request: Request): Promise<JsonAnswer> {
  const { pathname } = new URL(request.url);
  const { name, id } = matchEndpoint({ method: request.method, pathname, basePath: context.basePath });
  const { method, path } = ENDPOINTS[name];
  const span = { name: `${method} ${path}`, attributes: { 'http.request.method': method, 'http.route': path } };
  return context.trace(span, () => runRoute(context, request, { name, id }));
}

async function runRoute(context: ServerContext, request: Request, { name, id }: EndpointMatch): Promise<JsonAnswer> {
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
  const etag = await createTag(context, name, { caller, query });
  // Whoever has the page already is spared the reading of it.
  if (etag !== null && isKnownTag(request, etag)) return { output: null, etag };
  return { output: await routes[name](context, { request, caller, id, query, headers: request.headers, body }), etag };
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
