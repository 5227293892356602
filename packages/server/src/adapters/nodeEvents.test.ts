import { createServer, get, type IncomingMessage } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { connect } from 'node:net';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createRow } from '../store/conformance/createRow.js';
import type { OrderStore } from '../store/OrderStore.js';
import { createFakeTimers } from '../testSupport/createFakeTimers.js';
import { startServer } from '../testSupport/startServer.js';
import { toNodeHandler } from './node.js';

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function serve() {
  const timers = createFakeTimers();
  const server = startServer({ handler: { timers, events: { maxEventStreamsPerOwner: 1 } } });
  const handle = toNodeHandler(server.handler);
  const http = createServer((request, response) => void handle(request, response));
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  closing.push(() => {
    http.closeAllConnections();
    http.close();
  });
  // A listening TCP server's address is always an object.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const { port } = http.address() as AddressInfo;
  return { ...server, timers, http, port };
}

/** Opens a stream over a connection of its own. */
function open(port: number): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const url = `http://127.0.0.1:${port}/api/offtake/events`;
    get(url, { agent: false }, resolve).on('error', reject);
  });
}

async function readUntil(response: IncomingMessage, word: string): Promise<string> {
  let text = '';
  for await (const chunk of response.iterator({ destroyOnReturn: false })) {
    text += String(chunk);
    if (text.includes(word)) break;
  }
  return text;
}

describe('a stream over a real port', () => {
  it('is there before anything happens, and goes on event by event', async () => {
    const { order, port, timers } = await serve();
    const response = await open(port);
    expect(response.headers).toMatchObject({
      'content-type': 'text/event-stream',
      'cache-control': 'no-store, no-transform',
      'transfer-encoding': 'chunked',
    });
    expect(await readUntil(response, 'connected')).toContain('id: 0.0');
    const { body } = await order();
    expect(await readUntil(response, '\n\n')).toContain(body.id);
    timers.advance(25_000);
    expect(await readUntil(response, '\n\n')).toBe(': \n\n');
    response.destroy();
  });

  it('leaves nothing behind when the client goes away, and its place is free', async () => {
    const { port, timers } = await serve();
    for (let times = 0; times < 3; times += 1) {
      const response = await open(port);
      expect(response.statusCode).toBe(200);
      await readUntil(response, 'connected');
      expect(timers.size).toBeGreaterThan(0);
      response.destroy();
      await vi.waitFor(() => expect(timers.size).toBe(0));
    }
  });

  it('is closed by the server when its time is over', async () => {
    const { port, timers } = await serve();
    const response = await open(port);
    await readUntil(response, 'connected');
    const ended = new Promise((resolve) => response.once('end', resolve));
    timers.advance(900_000);
    response.resume();
    await ended;
    expect(timers.size).toBe(0);
  });

  it('keeps little for a client that does not read, and then drops it', async () => {
    const printed = vi.spyOn(console, 'error').mockImplementation(() => {});
    const { store, http, port, timers } = await serve();
    await fill(store, 400);
    const accepted = new Promise<Socket>((resolve) => http.once('connection', resolve));
    const client = connect(port, '127.0.0.1').pause();
    closing.push(() => client.destroy());
    client.write('GET /api/offtake/events HTTP/1.1\r\nhost: shop.test\r\nlast-event-id: 0.0\r\n\r\n');
    const socket = await accepted;
    await vi.waitFor(() => expect(socket.writableNeedDrain).toBe(true), { timeout: 10_000 });
    expect(socket.writableLength).toBeLessThan(1_000_000);
    await vi.waitFor(() => {
      timers.advance(25_000);
      expect(socket.destroyed).toBe(true);
    });
    expect(timers.size).toBe(0);
    expect(printed).toHaveBeenCalledOnce();
    printed.mockRestore();
  }, 30_000);
});

/** More than the buffers of both ends' sockets hold. */
async function fill(store: OrderStore, count: number): Promise<void> {
  for (let index = 0; index < count; index += 1) {
    const id = `ord_${index}`;
    await store.insert(
      createRow({ ref: id, owner: 'owner_a' }, { id, stripe_order: id, metadata: { x: 'y'.repeat(50_000) } }),
    );
  }
}
