import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Http2ServerResponse } from 'node:http2';
import { getRequestListener } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import type { OfftakeHandler } from '../createOfftakeHandler.js';
import { toResponse, type PlainResponse } from '../http/PlainResponse.js';
import { plainHandlers } from '../http/plainHandlers.js';
import { rewrittenBodies } from '../http/rewrittenBodies.js';
import { rememberSocketAddress } from './socketAddress.js';

export { socketAddress } from './socketAddress.js';

/** What Node's `http`, Express and Connect call with a request. */
export type NodeHandler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/**
 * Serves a handler from Node: `http.createServer(toNodeHandler(handler))`, or in Express
 * `app.use('/api/offtake', toNodeHandler(handler))`. A body that a middleware before it has read is taken from
 * `request.rawBody`, or else from `request.body`.
 *
 * Webhooks need the very bytes that Stripe signed: put the handler before `express.json()`, or put
 * `express.raw({ type: 'application/json' })` before the handler, or have the parser keep the bytes as `rawBody`.
 *
 * In Fastify: `fastify.all('/api/offtake/*', (request, reply) => { reply.hijack(); return
 * nodeHandler(Object.assign(request.raw, { body: request.body }), reply.raw); })`.
 */
export function toNodeHandler(handler: Pick<OfftakeHandler, 'fetch'>): NodeHandler {
  const answerPlainly = plainHandlers.get(handler.fetch);
  const listener = getRequestListener(
    async (request, { incoming, outgoing }) => {
      if (rewritten.has(incoming)) rewrittenBodies.add(request);
      rememberSocketAddress(request, incoming.socket.remoteAddress);
      return answerPlainly ? send(await answerPlainly(request), outgoing) : handler.fetch(request);
    },
    { overrideGlobalObjects: false },
  );
  return (request, response) => {
    restoreUrl(request);
    restoreBody(request);
    return listener(request, response);
  };
}

/** A text goes straight to Node: by way of a `Response` it would go through web streams first. */
function send(answer: PlainResponse, outgoing: ServerResponse | Http2ServerResponse): Response {
  const { status, headers, body } = answer;
  if (body !== null && typeof body !== 'string') return toResponse(answer);
  const length = body === null ? {} : { 'content-length': String(Buffer.byteLength(body)) };
  outgoing.writeHead(status, { ...headers, ...length });
  outgoing.end(body ?? '');
  return ALREADY_SENT;
}

/**
 * What tells the listener so. A copy: where Hono's server has put its own `Response` in the place of the global one, the
 * original is of that class, which the listener sends without looking at it.
 */
const ALREADY_SENT = RESPONSE_ALREADY_SENT.clone();

/** Requests whose parsed body was written again. */
const rewritten = new WeakSet<object>();

/** Express takes the mount point out of `url`, which the handler's `basePath` counts on. */
function restoreUrl(request: IncomingMessage & { originalUrl?: unknown }): void {
  if (typeof request.originalUrl === 'string') request.url = request.originalUrl;
}

/** A body that was read has left the stream, so it is put where the listener looks first. */
function restoreBody(request: IncomingMessage & { body?: unknown; rawBody?: unknown }): void {
  if (!request.readableEnded) return;
  const bytes = toBuffer(request.rawBody) ?? toBuffer(request.body) ?? rewrite(request);
  if (bytes) Object.assign(request, { rawBody: bytes });
}

/** Text is what its bytes were, unless they were no valid UTF-8. */
function toBuffer(body: unknown): Buffer | null {
  if (body instanceof Uint8Array) return Buffer.from(body);
  return typeof body === 'string' ? Buffer.from(body) : null;
}

function rewrite(request: IncomingMessage & { body?: unknown }): Buffer | null {
  if (request.body === undefined) return null;
  rewritten.add(request);
  return Buffer.from(JSON.stringify(request.body));
}
