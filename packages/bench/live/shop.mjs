import { createServer } from 'node:http';
import { once } from 'node:events';
import { toNodeHandler } from '@offtake/server/node';
import { startStack } from '@offtake/testing';

const PRODUCT = 'climsku_frontier_offtake_portfolio_2027';

const now = () => Math.floor(Date.now() / 1_000);

/**
 * Starts a host: a server with Offtake's routes on an emulated Stripe account and the files of one page.
 *
 * @param {object} options
 * @param {number} options.orders how many there are.
 * @param {boolean} options.hasEvents whether changes are sent as server-sent events.
 * @param {Map<string, Uint8Array>} options.files of the page, by path.
 */
export async function startShop({ orders, hasEvents, files }) {
  const stack = startStack({
    emulator: { balance: { usd: 100_000_000 }, now },
    handler: { now, duplicateWindowSeconds: 0, ...(!hasEvents && { events: false }) },
  });
  const ids = [];
  for (let number = 0; number < orders; number += 1) {
    const input = { product: PRODUCT, metric_tons: '0.1', currency: 'usd' };
    const response = await stack.fetch(`${stack.baseUrl}/orders`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': `live_${number}` },
      body: JSON.stringify(input),
    });
    if (!response.ok) throw new Error(`An order was refused: ${await response.text()}`);
    ids.push(await response.json());
  }
  await stack.deliverEvents();
  const routes = toNodeHandler(stack.handler);
  const server = createServer((request, response) => {
    if (request.url.startsWith('/api/')) return void routes(request, response);
    const content = files.get(request.url);
    const type = request.url.endsWith('.js') ? 'text/javascript' : 'text/html';
    response.writeHead(content ? 200 : 404, { 'content-type': type }).end(content);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    orders: ids,
    /**
     * Has Frontier say that it will be later, which Stripe tells by a webhook.
     *
     * @returns when that was sent, in epoch ms.
     */
    delay: async (order, year) => {
      stack.emulator.orders.delay(order.stripe_order, { expectedDeliveryYear: year });
      const sentAt = performance.timeOrigin + performance.now();
      await stack.deliverEvents();
      return sentAt;
    },
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
