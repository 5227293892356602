import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { PRODUCT, startServer, type ServerOptions } from '../testSupport/startServer.js';
import { createEvent, SECRET } from '../testSupport/startWebhooks.js';
import { toNodeHandler } from './node.js';

const closing: (() => void)[] = [];
afterEach(() => closing.splice(0).forEach((close) => close()));

/** Serves a handler on a loopback port, behind a middleware if there is one. */
async function serve(
  middleware: (request: IncomingMessage) => Promise<void> = async () => {},
  options: ServerOptions = {},
) {
  const server = startServer(options);
  const handle = toNodeHandler(server.handler);
  const listener: RequestListener = (request, response) =>
    void middleware(request).then(() => handle(request, response));
  const http = createServer(listener);
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  closing.push(() => http.close());
  // A listening TCP server's address is always an object.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const { port } = http.address() as AddressInfo;
  const base = `http://127.0.0.1:${port}/api/offtake`;
  const order = (body: string, headers: Record<string, string> = {}) =>
    fetch(`${base}/orders`, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json', 'idempotency-key': 'key_1', connection: 'close', ...headers },
    });
  return { ...server, base, orderOverHttp: order };
}

const BODY = JSON.stringify({ product: PRODUCT, metric_tons: '0.5' });

/** What a body-parsing middleware does: takes the body off the stream and leaves what it made of it. */
function parseWith(parse: (text: string) => unknown) {
  return async (request: IncomingMessage & { body?: unknown }) => {
    request.body = parse(await takeText(request));
  };
}

async function takeText(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return text;
}

describe('toNodeHandler', () => {
  it('serves over a real port', async () => {
    const { base, orderOverHttp } = await serve();
    const answer = await orderOverHttp(BODY);
    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject({ object: 'climate.order', metric_tons: '0.5' });
    const list = await fetch(`${base}/orders?limit=1`, { headers: { connection: 'close' } });
    expect(await list.json()).toMatchObject({ object: 'list', has_more: false });
    expect(list.headers.get('date')).toBe('Mon, 02 Nov 2026 08:00:00 GMT');
  });

  it.each([
    ['parsed as JSON', (text: string): unknown => JSON.parse(text)],
    ['read as text', (text: string): unknown => text],
    ['read as bytes', (text: string): unknown => Buffer.from(text)],
  ])('takes a body that a middleware has %s', async (_name, parse) => {
    const { emulator, orderOverHttp } = await serve(parseWith(parse));
    expect((await orderOverHttp(BODY)).status).toBe(200);
    expect(emulator.orders.list()).toHaveLength(1);
  });

  it('does not take a form that a middleware has parsed for JSON', async () => {
    const { emulator, orderOverHttp } = await serve(parseWith((text) => Object.fromEntries(new URLSearchParams(text))));
    const answer = await orderOverHttp(`product=${PRODUCT}&metric_tons=1`, {
      'content-type': 'application/x-www-form-urlencoded',
    });
    expect(answer.status).toBe(415);
    expect(emulator.orders.list()).toHaveLength(0);
  });

  it('reads the body itself when a middleware has put an empty one in its place without reading', async () => {
    const { orderOverHttp } = await serve(async (request) => void Object.assign(request, { body: {} }));
    expect((await orderOverHttp(BODY)).status).toBe(200);
  });

  it('refuses a large body before it is all there', async () => {
    const { orderOverHttp } = await serve();
    expect((await orderOverHttp(`${BODY}${' '.repeat(40_000)}`)).status).toBe(413);
  });

  it('knows where it is mounted though Express takes that out of the address', async () => {
    const { base, orderOverHttp } = await serve(
      async (request) => {
        Object.assign(request, { originalUrl: request.url, url: request.url?.replace('/api/offtake', '') });
      },
      { handler: { basePath: '/api/offtake' } },
    );
    expect((await orderOverHttp(BODY)).status).toBe(200);
    expect((await fetch(`${base}/products`, { headers: { connection: 'close' } })).status).toBe(200);
  });
});

describe('row 11: a webhook over HTTP', () => {
  // With a space that no JSON writer leaves, as Stripe's line breaks are.
  const body = `${JSON.stringify(createEvent())} `;

  async function sendWebhook(middleware?: (request: IncomingMessage) => Promise<void>) {
    const server = await serve(middleware, { handler: { webhookSecret: SECRET } });
    const timestamp = server.emulator.clock.now();
    const signature = await server.stripe.webhooks.generateTestHeaderStringAsync({
      payload: body,
      secret: SECRET,
      timestamp,
    });
    const headers = { 'content-type': 'application/json', 'stripe-signature': signature, connection: 'close' };
    const { status } = await fetch(`${server.base}/webhooks`, { method: 'POST', body, headers });
    return { status, logged: server.logged.join(), kept: await server.store.inbox.find('evt_1') };
  }

  it.each([
    ['nothing', undefined],
    ['express.raw', parseWith((text) => Buffer.from(text))],
    ['a parser of texts', parseWith((text) => text)],
    [
      'a parser that keeps the bytes',
      async (request: IncomingMessage) => {
        const text = await takeText(request);
        Object.assign(request, { body: JSON.parse(text), rawBody: Buffer.from(text) });
      },
    ],
  ])('is accepted behind %s', async (_name, middleware) => {
    const { status, kept } = await sendWebhook(middleware);
    expect(status).toBe(200);
    expect(kept).not.toBe(null);
  });

  it('is refused behind express.json, and the log says what to do', async () => {
    const { status, logged, kept } = await sendWebhook(parseWith((text): unknown => JSON.parse(text)));
    expect(status).toBe(400);
    expect(kept).toBe(null);
    expect(logged).toContain('A body parser had parsed the body before the handler saw it');
    expect(logged).toContain('Put the handler before express.json()');
    expect(logged).toContain('express.raw({ type: \\"application/json\\" })');
  });
});
