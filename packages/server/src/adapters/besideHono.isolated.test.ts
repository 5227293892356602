import { createServer } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { expect, it } from 'vitest';
import { startServer } from '../testSupport/startServer.js';

// Hono's server for Node puts classes of its own in the place of `Request` and `Response` as it begins to serve. A host
// may load the adapter after that.
it('leaves the connection open beside a server of Hono’s that was there before it', async () => {
  getRequestListener(() => new Response());
  const { toNodeHandler } = await import('./node.js');
  const { handler } = startServer();
  const handle = toNodeHandler(handler);
  let closed = 0;
  const http = createServer((request, response) => void handle(request, response));
  http.on('connection', (socket: Socket) => socket.once('close', () => (closed += 1)));
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  // A listening TCP server's address is always an object.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const { port } = http.address() as AddressInfo;
  for (const _ of [1, 2, 3]) {
    const answer = await fetch(`http://127.0.0.1:${port}/api/offtake/orders`);
    expect(await answer.json()).toMatchObject({ object: 'list' });
  }
  expect(closed).toBe(0);
  http.close();
});
