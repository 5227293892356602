import { SECONDS_PER_DAY } from '@offtake/contract';
import { describe, expect, it } from 'vitest';
import { restoreFromStripe } from '../orders/restoreFromStripe.js';
import { memoryStore } from '../store/memoryStore.js';
import { createCalls, startServer, type ServerOptions } from '../testSupport/startServer.js';

// Row 32 of the failure table. What is lost here is everything that the store has.

const AVAILABLE_AT_ONCE = '4000 0000 0000 0077';
const PENDING_FOR_DAYS = '4242 4242 4242 4242';
const SECRET = 'whsec_first';
const CHECKOUT = { source: 'checkout', return_url: '/removal' };
const TOP_UP = { source: 'top_up' };

/** A shop whose store can be lost. */
function startShop() {
  let receive: (request: Request) => Promise<Response> = async () => new Response(null, { status: 503 });
  const options: ServerOptions = {
    emulator: {
      webhooks: [{ url: 'http://shop.test/webhooks', secret: SECRET }],
      deliver: (request) => receive(request),
    },
    handler: { paymentSources: ['balance', 'checkout', 'top_up'], webhookSecret: SECRET, orderMaxAgeSeconds: 0 },
  };
  const server = startServer(options);
  const { emulator, stripe } = server;
  receive = server.handler.fetch;
  return {
    ...server,
    /** @returns another process, with nothing in its store. */
    lose: () => {
      const store = memoryStore();
      const handler = server.createHandler({ store });
      receive = handler.fetch;
      return { store, handler, ...createCalls(handler) };
    },
    /** Every event that there ever was is delivered once more. */
    resendAll: async () => {
      for (const { id } of emulator.events.list().toReversed()) emulator.webhooks.resend(id);
      await emulator.webhooks.flush();
    },
    /** Stripe's id of what the latest order is paid by. */
    latestSession: async () => (await stripe.checkout.sessions.list({ limit: 1 })).data[0]?.id ?? '',
    latestTopUp: async () => (await stripe.topups.list({ limit: 1 })).data[0]?.id ?? '',
  };
}

describe('row 32: a store that is lost altogether', () => {
  it('brings nothing to be bought twice when all events come again, and every order back into the list', async () => {
    const shop = startShop();
    const fromBalance = await shop.order({}, { key: 'key_1' });
    const paid = await shop.order({ metric_tons: '0.6', payment: CHECKOUT }, { key: 'key_2' });
    shop.emulator.payments.pay(await shop.latestSession(), { card: AVAILABLE_AT_ONCE });
    const toppedUp = await shop.order({ metric_tons: '0.7', payment: TOP_UP }, { key: 'key_3' });
    shop.emulator.topups.succeed(await shop.latestTopUp());
    for (const { body } of [paid, toppedUp])
      expect((await shop.get(`/orders/${body.id}`)).body.status).toBe('confirmed');
    expect(shop.emulator.orders.list()).toHaveLength(3);

    const after = shop.lose();
    await shop.resendAll();
    for (let round = 0; round < 3; round += 1) {
      shop.emulator.clock.advance(120);
      await after.handler.tick();
    }
    expect(shop.emulator.orders.list()).toHaveLength(3);
    const ids = (await after.get('/orders')).body.data.map(({ id }: { id: string }) => id);
    expect(new Set(ids)).toEqual(new Set([fromBalance, paid, toppedUp].map(({ body }) => body.id)));
  });

  it('still buys what was paid for and not yet bought', async () => {
    const shop = startShop();
    const { body } = await shop.order({ payment: CHECKOUT });
    shop.emulator.payments.pay(await shop.latestSession(), { card: PENDING_FOR_DAYS });
    await shop.get(`/orders/${body.id}`);

    const after = shop.lose();
    await shop.resendAll();
    for (let day = 0; day < 4; day += 1) {
      shop.emulator.clock.advance(SECONDS_PER_DAY);
      await after.handler.tick();
    }
    expect((await after.get(`/orders/${body.id}`)).body).toMatchObject({ status: 'confirmed', metric_tons: '0.5' });
    expect(shop.emulator.orders.list()).toHaveLength(1);
  });

  it('gives a buyer who sends the same again the same order, within a day by the key alone', async () => {
    const shop = startShop();
    const { body } = await shop.order();
    const after = shop.lose();
    expect(await after.order()).toMatchObject({ status: 200, body: { id: body.id, stripe_order: body.stripe_order } });
    expect(shop.emulator.orders.list()).toHaveLength(1);
  });

  it('gives a buyer who comes back days later the same order, once it is restored as the process starts', async () => {
    const shop = startShop();
    const { body } = await shop.order();
    shop.emulator.clock.advance(3 * SECONDS_PER_DAY);
    const after = shop.lose();
    const { stripe, emulator } = shop;
    await restoreFromStripe({ stripe, store: after.store, now: emulator.clock.now });
    expect(await after.order()).toMatchObject({ status: 200, body: { id: body.id } });
    expect(shop.emulator.orders.list()).toHaveLength(1);
  });

  it('does not make a second page to pay on within a day', async () => {
    const shop = startShop();
    const { body } = await shop.order({ payment: CHECKOUT });
    const after = shop.lose();
    expect((await after.order({ payment: CHECKOUT })).body.payment.url).toBe(body.payment.url);
    expect((await shop.stripe.checkout.sessions.list()).data).toHaveLength(1);
  });
});
