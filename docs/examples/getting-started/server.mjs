import { createServer } from 'node:http';
import { createOfftakeHandler, memoryStore } from '@offtake/server';
import { toNodeHandler } from '@offtake/server/node';
import Stripe from 'stripe';

const { PORT = 3000, STRIPE_PORT = 12111 } = process.env;

// The emulator. For Stripe itself this is new Stripe(process.env.STRIPE_SECRET_KEY).
const stripe = new Stripe('sk_test_123', {
  protocol: 'http',
  host: '127.0.0.1',
  port: Number(STRIPE_PORT),
});

const offtake = createOfftakeHandler({
  stripe,
  store: memoryStore(),
  // Everybody is one caller: on your own machine only. In an app, whose session the request carries.
  authorize: () => ({ owner: 'me' }),
  basePath: '/api/offtake',
});

// Without events of Stripe's, this is how it is learned that an order was confirmed or delivered.
setInterval(() => void offtake.tick().catch((error) => console.error(error)), 10_000).unref();

export const server = createServer(toNodeHandler(offtake)).listen(Number(PORT), '127.0.0.1', () => {
  console.log(`Offtake on http://127.0.0.1:${PORT}/api/offtake`);
});
