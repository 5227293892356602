import { createServer } from 'node:http';

// Stripe as far as an order needs it, with as little work of its own as can be: node bench/stripeStub.mjs. It sends its
// port to whoever started it.

const PRODUCT = {
  id: 'climsku_1',
  object: 'climate.product',
  created: 1,
  current_prices_per_metric_ton: { usd: { amount_fees: 1_650, amount_subtotal: 55_000, amount_total: 56_650 } },
  delivery_year: 2_030,
  livemode: false,
  metric_tons_available: '1000000',
  name: 'Portfolio',
  suppliers: [],
};

let count = 0;

const server = createServer(async (request, response) => {
  let body = '';
  for await (const chunk of request) body += chunk;
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify(request.method === 'POST' ? createOrder(new URLSearchParams(body)) : read(request.url)));
});

server.listen(0, '127.0.0.1', () => process.send(server.address().port));
process.on('disconnect', () => process.exit());

/** Whoever works on an event asks once for the list, to learn of which mode the key is. */
function read(url) {
  const isList = /\/products(\?|$)/.test(url);
  return isList ? { object: 'list', url: '/v1/climate/products', has_more: false, data: [PRODUCT] } : PRODUCT;
}

/** @param {URLSearchParams} params */
function createOrder(params) {
  count += 1;
  const metadata = [...params].filter(([name]) => name.startsWith('metadata['));
  return {
    id: `climorder_stub_${count}`,
    object: 'climate.order',
    amount_fees: 825,
    amount_subtotal: 27_500,
    amount_total: 28_325,
    beneficiary: null,
    canceled_at: null,
    cancellation_reason: null,
    certificate: null,
    confirmed_at: 1,
    created: 1,
    currency: 'usd',
    delayed_at: null,
    delivered_at: null,
    delivery_details: [],
    expected_delivery_year: 2_030,
    livemode: false,
    metadata: Object.fromEntries(metadata.map(([name, value]) => [name.slice(9, -1), value])),
    metric_tons: params.get('metric_tons') ?? '0.5',
    product: 'climsku_1',
    product_substituted_at: null,
    status: 'confirmed',
  };
}
