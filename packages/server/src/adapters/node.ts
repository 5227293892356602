import type { IncomingMessage, ServerResponse } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import type { OfftakeHandler } from '../createOfftakeHandler.js';
import { rememberSocketAddress } from './socketAddress.js';

export { socketAddress } from './socketAddress.js';

/** What Node's `http`, Express and Connect call with a request. */
export type NodeHandler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/**
 * Serves a handler from Node: `http.createServer(toNodeHandler(handler))`, or in Express
 * `app.use('/api/offtake', toNodeHandler(handler))`. A body that a middleware before it has parsed is taken from
 * `request.body`.
 *
 * In Fastify: `fastify.all('/api/offtake/*', (request, reply) => { reply.hijack(); return
 * nodeHandler(Object.assign(request.raw, { body: request.body }), reply.raw); })`.
 */
export function toNodeHandler(handler: Pick<OfftakeHandler, 'fetch'>): NodeHandler {
  const listener = getRequestListener(
    (request, { incoming }) => {
      rememberSocketAddress(request, incoming.socket.remoteAddress);
      return handler.fetch(request);
    },
    { overrideGlobalObjects: false },
  );
  return (request, response) => {
    restoreUrl(request);
    restoreBody(request);
    return listener(request, response);
  };
}

/** Express takes the mount point out of `url`, which the handler's `basePath` counts on. */
function restoreUrl(request: IncomingMessage & { originalUrl?: unknown }): void {
  if (typeof request.originalUrl === 'string') request.url = request.originalUrl;
}

/** A parsed body has left the stream, so it is put where the listener looks first. */
function restoreBody(request: IncomingMessage & { body?: unknown }): void {
  const { body } = request;
  if (body === undefined || !request.readableEnded) return;
  Object.assign(request, { rawBody: toBuffer(body) });
}

function toBuffer(body: unknown): Buffer {
  if (body instanceof Uint8Array) return Buffer.from(body);
  return Buffer.from(typeof body === 'string' ? body : JSON.stringify(body));
}
