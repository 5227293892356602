import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { toNodeHandler } from '../adapters/node.js';
import { startServer } from './startServer.js';

/** How long Stripe takes for an order here, in milliseconds: so long that some are always under way. */
const STRIPE_DELAY_MS = 20;

// A server as its own process, which stops gracefully on SIGTERM. It writes its address when it listens, and when it
// stops the refs of all orders that Stripe has made, as a line of JSON each.

const { handler, emulator, link } = startServer({ handler: { duplicateWindowSeconds: 0 } });
link.intercept = async (request, next) => {
  if (request.method === 'POST') await new Promise((resolve) => setTimeout(resolve, STRIPE_DELAY_MS));
  return next(request);
};
const handle = toNodeHandler(handler);
const http = createServer((request, response) => void handle(request, response));
http.listen(0, '127.0.0.1', () => {
  // A listening TCP server's address is always an object.
  const { port } = http.address() as AddressInfo;
  console.log(JSON.stringify(`http://127.0.0.1:${port}`));
});

process.once('SIGTERM', () => void stop());

async function stop(): Promise<void> {
  await handler.close();
  const orders = emulator.orders.list().map(({ metadata }) => metadata['offtake_ref']);
  http.close(() => console.log(JSON.stringify(orders)));
  http.closeIdleConnections();
}
