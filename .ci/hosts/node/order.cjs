const { createOfftakeHandler, memoryStore } = require('@offtake/server');
const { createStripeEmulator } = require('@offtake/stripe-emulator');
const Stripe = require('stripe');

// The same in an app that has no modules.
const emulator = createStripeEmulator();
const httpClient = Stripe.createFetchHttpClient((input, init) => emulator.fetch(new Request(input, init)));
const offtake = createOfftakeHandler({
  stripe: new Stripe('sk_test_123', { httpClient }),
  store: memoryStore(),
  authorize: () => ({ owner: 'me' }),
});

async function order() {
  const response = await offtake.fetch(
    new Request('http://localhost/orders', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': 'key_1' },
      body: JSON.stringify({ product: 'climsku_frontier_offtake_portfolio_2027', metric_tons: '0.5' }),
    }),
  );
  const { status, metric_tons } = await response.json();
  console.log(`${metric_tons} t ${status}`);
}

void order();
