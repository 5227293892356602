import type { AddressInfo } from 'node:net';
import { createServer, request as sendOverHttp, type RequestListener } from 'node:http';
import express5 from 'express';
import express4 from 'express-4';
import Fastify from 'fastify';
import { Hono } from 'hono';
import { afterEach, describe, expect, it } from 'vitest';
import type { OfftakeHandler } from '../createOfftakeHandler.js';
import { createCalls, PRODUCT, startServer, type TestServer } from '../testSupport/startServer.js';
import { toNextHandlers } from './next.js';
import { socketAddress, toNodeHandler, type NodeHandler } from './node.js';

const BASE_PATH = '/api/offtake';
const BODY = { product: PRODUCT, metric_tons: '0.5' };
const closing: (() => unknown)[] = [];
afterEach(async () => {
  await Promise.all(closing.splice(0).map((close) => close()));
});

/** Serves what a framework made, and returns where. */
async function listen(listener: RequestListener): Promise<string> {
  const http = createServer(listener);
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  closing.push(() => http.close());
  // A listening TCP server's address is always an object.
  return `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
}

async function startFastify(handle: NodeHandler, isRaw: boolean): Promise<string> {
  const app = Fastify();
  if (isRaw) {
    app.removeAllContentTypeParsers();
    app.addContentTypeParser('*', (_request, _payload, done) => done(null));
  }
  app.all(`${BASE_PATH}/*`, (request, reply) => {
    reply.hijack();
    return handle(Object.assign(request.raw, { body: request.body }), reply.raw);
  });
  closing.push(() => app.close());
  return app.listen({ port: 0, host: '127.0.0.1' });
}

const SERVERS: Record<string, (handle: NodeHandler) => Promise<string>> = {
  'node:http': (handle) => listen((request, response) => void handle(request, response)),
  'Express 4': (handle) => listen(express4().use(BASE_PATH, handle)),
  'Express 4 behind express.json()': (handle) => listen(express4().use(express4.json()).use(BASE_PATH, handle)),
  'Express 4 behind every parser': (handle) =>
    listen(
      express4()
        .use(express4.json(), express4.urlencoded({ extended: true }), express4.text(), express4.raw())
        .use(BASE_PATH, handle),
    ),
  'Express 5': (handle) => listen(express5().use(BASE_PATH, handle)),
  'Express 5 with a path': (handle) => listen(express5().all(`${BASE_PATH}/*path`, handle)),
  'Express 5 behind express.json()': (handle) => listen(express5().use(express5.json()).use(BASE_PATH, handle)),
  'Express 5 in a router': (handle) =>
    listen(express5().use('/api', express5.Router().use(express5.json()).use('/offtake', handle))),
  'Fastify 5': (handle) => startFastify(handle, false),
  'Fastify 5 without its parsers': (handle) => startFastify(handle, true),
};

function postJson(url: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(url, {
    method: 'POST',
    body: typeof body === 'string' ? body : JSON.stringify(body),
    headers: { 'content-type': 'application/json', 'idempotency-key': 'key_1', connection: 'close', ...headers },
  });
}

describe.each(Object.entries(SERVERS))('on %s', (_name, start) => {
  async function serve(): Promise<{ server: TestServer; url: string }> {
    const server = startServer({
      handler: { basePath: BASE_PATH, trustedOrigins: ['https://app.test'], clientAddress: socketAddress },
    });
    return { server, url: (await start(toNodeHandler(server.handler))) + BASE_PATH };
  }

  it('reads, writes and reads again', async () => {
    const { server, url } = await serve();
    const placed = await postJson(`${url}/orders`, BODY);
    expect(placed.status).toBe(200);
    const order: unknown = await placed.json();
    expect(order).toMatchObject({ object: 'climate.order', metric_tons: '0.5' });
    const list = await fetch(`${url}/orders?limit=1`, { headers: { connection: 'close' } });
    expect(await list.json()).toMatchObject({ object: 'list', data: [order] });
    expect(server.emulator.orders.list()).toHaveLength(1);
  });

  it('answers a preflight, and refuses a form and a body without content', async () => {
    const { server, url } = await serve();
    const preflight = await fetch(`${url}/orders`, {
      method: 'OPTIONS',
      headers: { origin: 'https://app.test', 'access-control-request-method': 'POST', connection: 'close' },
    });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-origin')).toBe('https://app.test');
    const type = { 'content-type': 'application/x-www-form-urlencoded' };
    expect((await postJson(`${url}/orders`, 'product=x&metric_tons=1', type)).status).toBe(415);
    expect((await postJson(`${url}/orders`, '')).status).toBe(400);
    expect(server.emulator.orders.list()).toEqual([]);
  });

  it('takes a body that says nothing of its length', async () => {
    const { server, url } = await serve();
    expect(await postChunks(`${url}/orders`, [JSON.stringify(BODY).slice(0, 9), JSON.stringify(BODY).slice(9)])).toBe(
      200,
    );
    expect(server.emulator.orders.list()).toHaveLength(1);
  });

  it('refuses a large body', async () => {
    const { server, url } = await serve();
    expect(await postChunks(`${url}/orders`, ['{"product":"', 'x'.repeat(40_000), '"}'])).toBe(413);
    expect(server.emulator.orders.list()).toEqual([]);
  });
});

/** @returns the status of the answer, which may come before everything is sent. */
function postChunks(url: string, chunks: readonly string[]): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'idempotency-key': 'key_1' };
    const request = sendOverHttp(url, { method: 'POST', headers, agent: false });
    request.on('response', (response) => {
      resolve(response.statusCode);
      response.resume();
    });
    request.on('error', reject);
    for (const chunk of chunks) request.write(chunk);
    request.end();
  });
}

describe('client addresses', () => {
  it('are those of the socket, whatever the headers say', async () => {
    const seen: (string | null)[] = [];
    const clientAddress = (request: Request) => {
      seen.push(socketAddress(request));
      return null;
    };
    const { handler } = startServer({ handler: { clientAddress } });
    const url = await listen((request, response) => void toNodeHandler(handler)(request, response));
    await fetch(`${url}/orders`, { headers: { 'x-forwarded-for': '192.0.2.1', connection: 'close' } });
    await handler.fetch(new Request('http://shop.test/orders'));
    expect(seen).toEqual(['127.0.0.1', null]);
  });
});

const STANDARD: Record<string, (handler: OfftakeHandler) => Pick<OfftakeHandler, 'fetch'>> = {
  Hono: (handler) => {
    const app = new Hono().all(`${BASE_PATH}/*`, (context) => handler.fetch(context.req.raw));
    return { fetch: async (request) => app.fetch(request) };
  },
  'Bun, Deno and Workers': ({ fetch }) => ({ fetch }),
  Next: (handler) => {
    const handlers = toNextHandlers(handler);
    const isMethod = (method: string): method is keyof typeof handlers => method in handlers;
    // Next answers by itself to methods that a route does not export.
    return {
      fetch: async (request) =>
        isMethod(request.method) ? handlers[request.method](request) : new Response(null, { status: 405 }),
    };
  },
};

describe.each(Object.entries(STANDARD))('on %s', (_name, toApp) => {
  it('reads, writes and reads again', async () => {
    const { handler, emulator } = startServer({
      handler: { basePath: BASE_PATH, trustedOrigins: ['https://app.test'] },
    });
    const app = toApp(handler);
    const calls = createCalls(app);
    const { status, body } = await calls.order();
    expect([status, body.object]).toEqual([200, 'climate.order']);
    expect((await calls.get('/orders')).body.data).toEqual([body]);
    const preflight = new Request(`http://shop.test${BASE_PATH}/orders`, {
      method: 'OPTIONS',
      headers: { origin: 'https://app.test', 'access-control-request-method': 'POST' },
    });
    expect((await app.fetch(preflight)).status).toBe(204);
    expect(emulator.orders.list()).toHaveLength(1);
  });
});
