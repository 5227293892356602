import { ENDPOINTS, type Endpoint, type EndpointName } from '@offtake/contract';
import type { OpenApiDocument } from '@offtake/contract/openapi';
import type { Caller } from './Authorize.js';
import { assertTrustedOrigin } from './http/assertTrustedOrigin.js';
import { addCorsHeaders, answerPreflight } from './http/cors.js';
import { isKnownTag, jsonResponse, type JsonAnswer } from './http/jsonResponse.js';
import { matchEndpoint, type EndpointMatch } from './http/matchEndpoint.js';
import { mountOf } from './http/mountOf.js';
import type { PlainResponse } from './http/PlainResponse.js';
import { assertNoForm, readJsonBody } from './http/readJsonBody.js';
import { loadOnce } from './loadOnce.js';
import { logProblem, problemResponse, toHttpProblem } from './problemResponse.js';
import type { RequestFacts } from './RequestFacts.js';
import { authorizeCall } from './routes/authorizeCall.js';
import { createTag } from './routes/createTag.js';
import type { RouteCall } from './routes/Route.js';
import { loadRoute } from './routes/loadRoute.js';
import { writeOrderList } from './routes/writeOrderList.js';
import { limitAddress, limitOwner } from './security/limitRate.js';
import type { ServerContext } from './ServerContext.js';

/** Answers one request. Never rejects. */
export async function handleRequest(context: ServerContext, request: Request): Promise<PlainResponse> {
  const facts = { requestId: `req_${context.createId()}`, now: context.now() };
  const kind = request.method === 'POST' ? 'write' : 'read';
  const response = await context.lifecycle
    .run(kind, () => answer(context, request, facts))
    .catch((error: unknown) => answerProblem(context, error, facts));
  return addCorsHeaders(response, request, context.trustedOrigins);
}

async function answer(context: ServerContext, request: Request, facts: RequestFacts): Promise<PlainResponse> {
  const preflight = answerPreflight(request, context.trustedOrigins, facts);
  if (preflight) return preflight;
  const url = new URL(request.url);
  const { events } = context;
  if (events && request.method === 'GET' && mountOf('/events', { ...context, pathname: url.pathname }) !== null) {
    const streamEvents = await loadStreamEvents();
    return streamEvents(context, events, { request, facts });
  }
  return jsonResponse(request, await findAnswer(context, request, url), facts);
}

const loadStreamEvents = loadOnce(async () => (await import('./events/streamEvents.js')).streamEvents);

function answerProblem({ logger }: ServerContext, error: unknown, facts: RequestFacts): PlainResponse {
  const problem = toHttpProblem(error);
  logProblem(logger, problem, facts.requestId);
  return problemResponse(problem, facts);
}

async function findAnswer(context: ServerContext, request: Request, url: URL): Promise<JsonAnswer> {
  const isWebhook = request.method === 'POST' && mountOf('/webhooks', { ...context, pathname: url.pathname }) !== null;
  if (isWebhook) {
    const receiveWebhook = await loadReceiveWebhook();
    return { body: JSON.stringify(await receiveWebhook(context, request)) };
  }
  const document = request.method === 'GET' ? await describeApi(context, url) : null;
  return document ? { body: JSON.stringify(document) } : callRoute(context, request, url);
}

const loadReceiveWebhook = loadOnce(async () => (await import('./webhooks/receiveWebhook.js')).receiveWebhook);

async function callRoute(context: ServerContext, request: Request, url: URL): Promise<JsonAnswer> {
  const { pathname, searchParams: query } = url;
  const match = matchEndpoint({ method: request.method, pathname, basePath: context.basePath });
  const { method, path } = ENDPOINTS[match.name];
  const span = { name: `${method} ${path}`, attributes: { 'http.request.method': method, 'http.route': path } };
  return context.trace(span, () => runRoute(context, request, { ...match, query }));
}

async function runRoute(
  context: ServerContext,
  request: Request,
  { name, id, query }: EndpointMatch & { query: URLSearchParams },
): Promise<JsonAnswer> {
  const endpoint: Endpoint = ENDPOINTS[name];
  const kind = endpoint.method === 'POST' ? 'write' : 'read';
  await limitAddress(context, request, kind);
  if (kind === 'write') assertTrustedOrigin(request, context.trustedOrigins);
  if (kind === 'write' && !endpoint.body) assertNoForm(request);
  const body = endpoint.body ? await readJsonBody(request, { timeoutSeconds: context.bodyTimeoutSeconds }) : undefined;
  const caller = endpoint.action
    ? await authorizeCall(context, { request, action: endpoint.action, orderId: toOrderId(endpoint.path, id) })
    : NOBODY;
  if (endpoint.action) await limitOwner(context, caller.owner, kind);
  const { headers } = request;
  const etag = await createTag(context, name, { caller, query, headers });
  // Whoever has the page already is spared the reading of it.
  if (etag !== null && isKnownTag(request, etag)) return { body: '', etag };
  return { body: await writeOutput(context, name, { request, caller, id, query, headers, body }), etag };
}

/** What a store keeps as text is not read only to be written again. */
async function writeOutput(context: ServerContext, name: EndpointName, call: RouteCall): Promise<string> {
  const written = name === 'listOrders' ? await writeOrderList(context, call) : null;
  if (written !== null) return written;
  const route = await loadRoute(name);
  return JSON.stringify(await route(context, call));
}

/** The description of the endpoints. It is made only when asked for, so that nothing else pays for it. */
async function describeApi({ basePath }: ServerContext, { pathname }: URL): Promise<OpenApiDocument | null> {
  const mount = mountOf('/openapi.json', { basePath, pathname });
  if (mount === null) return null;
  const { createOpenApiDocument } = await import('@offtake/contract/openapi');
  return createOpenApiDocument({ serverUrl: mount || '/' });
}

/** Who calls an endpoint that is open to every caller. */
const NOBODY: Caller = { owner: '', permissions: [] };

function toOrderId(path: string, id: string): string | undefined {
  return path.startsWith('/orders/') ? id : undefined;
}
