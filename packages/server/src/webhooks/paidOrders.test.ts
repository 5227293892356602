import { describe, expect, it } from 'vitest';
import { memoryStore } from '../store/memoryStore.js';
import type { OrderRow } from '../store/OrderRow.js';
import { startServer } from '../testSupport/startServer.js';
import { SECRET } from '../testSupport/startWebhooks.js';

const DAY_SECONDS = 86_400;
const AVAILABLE_AT_ONCE = '4000 0000 0000 0077';
const PENDING_FOR_DAYS = '4242 4242 4242 4242';

/** A shop that learns of payments by events alone: nothing is shown, and no round is made unless a test does. */
function startShop() {
  const works: Promise<unknown>[] = [];
  const url = 'http://shop.test/api/offtake/webhooks';
  const current = { store: memoryStore() };
  const server = startServer({
    store: current.store,
    emulator: {
      balance: { usd: 10_000 },
      webhooks: [{ url, secret: SECRET }],
      deliver: (request) => target.fetch(request),
    },
    handler: {
      webhookSecret: SECRET,
      waitUntil: (work) => works.push(work),
      paymentSources: ['balance', 'checkout', 'invoice', 'top_up'],
    },
  });
  let target = server.handler;
  const { emulator } = server;
  const settle = async () => {
    do {
      await Promise.all(works.splice(0));
      await emulator.webhooks.flush();
    } while (works.length > 0);
  };
  const find = async (id: string): Promise<OrderRow> => {
    const row = await current.store.find({ owner: 'owner_a', ref: id });
    if (!row) throw new Error('There is no such row.');
    return row;
  };
  return {
    ...server,
    find,
    settle,
    /** Another instance takes over, with an empty store. */
    loseStore: () => {
      current.store = memoryStore();
      target = server.createHandler({ store: current.store });
      return target;
    },
    /** Orders half a ton by Checkout. @returns our id and the session's. */
    orderByCheckout: async () => {
      const { body } = await server.order({ payment: { source: 'checkout', return_url: '/removal' } });
      return { id: body.id, session: (await find(body.id)).funding?.object ?? '' };
    },
  };
}

describe('an order that is paid by Checkout', () => {
  it('is bought once by the events of its payment, which are worked on at the same time', async () => {
    const shop = startShop();
    const { id, session } = await shop.orderByCheckout();
    shop.emulator.payments.pay(session, { card: AVAILABLE_AT_ONCE });
    await shop.settle();
    expect(shop.emulator.orders.list()).toHaveLength(1);
    expect(await shop.find(id)).toMatchObject({ state: 'done', order: { status: 'confirmed' } });
    expect(shop.logged).toEqual([]);
  });

  it('row 8, row 9: is bought once however its events are doubled and shuffled', async () => {
    for (let seed = 1; seed <= 12; seed += 1) {
      const shop = startShop();
      const { id, session } = await shop.orderByCheckout();
      shop.emulator.webhooks.duplicate(100);
      shop.emulator.webhooks.hold();
      shop.emulator.payments.pay(session, { card: AVAILABLE_AT_ONCE });
      shop.emulator.webhooks.release({ order: 'shuffled', seed });
      await shop.settle();
      expect(shop.emulator.orders.list()).toHaveLength(1);
      expect(await shop.find(id)).toMatchObject({ state: 'done' });
      expect(shop.logged).toEqual([]);
    }
  });

  it('row 30: is bought when the event tells that its money can be used', async () => {
    const shop = startShop();
    const { id, session } = await shop.orderByCheckout();
    shop.emulator.payments.pay(session, { card: PENDING_FOR_DAYS });
    await shop.settle();
    expect(await shop.find(id)).toMatchObject({ state: 'funded', funding: { status: 'settling' } });
    shop.emulator.clock.advance(3 * DAY_SECONDS);
    await shop.settle();
    await shop.handler.tick();
    expect(await shop.find(id)).toMatchObject({ state: 'done' });
    expect(shop.emulator.orders.list()).toHaveLength(1);
  });

  it('row 29: says that its money went back after it was bought, and stays', async () => {
    const shop = startShop();
    const { id, session } = await shop.orderByCheckout();
    shop.emulator.payments.pay(session, { card: AVAILABLE_AT_ONCE });
    await shop.settle();
    shop.emulator.balance.add('usd', 100_000);
    await shop.stripe.refunds.create({ payment_intent: (await shop.find(id)).funding?.paymentIntent ?? '' });
    await shop.settle();
    expect(await shop.find(id)).toMatchObject({ state: 'done', funding: { status: 'refunded' } });
    expect(shop.emulator.orders.list()).toMatchObject([{ status: 'confirmed' }]);
  });

  it('is closed when its page has expired', async () => {
    const shop = startShop();
    const { id } = await shop.orderByCheckout();
    shop.emulator.clock.advance(2 * DAY_SECONDS);
    await shop.settle();
    expect(await shop.find(id)).toMatchObject({ state: 'closed', order: { status: 'canceled' } });
  });

  it('row 32: is not bought again when the database is lost and every event comes once more', async () => {
    const shop = startShop();
    const { id, session } = await shop.orderByCheckout();
    shop.emulator.payments.pay(session, { card: AVAILABLE_AT_ONCE });
    await shop.settle();
    shop.loseStore();
    for (const event of shop.emulator.events.list().toReversed()) shop.emulator.webhooks.resend(event.id);
    await shop.settle();
    expect(shop.emulator.orders.list()).toHaveLength(1);
    expect(await shop.find(id)).toMatchObject({ state: 'done', stripeOrder: shop.emulator.orders.list()[0]?.id });
  });

  it('row 32: is bought when the database was lost before its payment came', async () => {
    const shop = startShop();
    const { id, session } = await shop.orderByCheckout();
    await shop.settle();
    shop.loseStore();
    shop.emulator.payments.pay(session, { card: AVAILABLE_AT_ONCE });
    await shop.settle();
    expect(shop.emulator.orders.list()).toHaveLength(1);
    expect(await shop.find(id)).toMatchObject({ state: 'done', order: { metric_tons: '0.5' } });
  });
});

describe('an order from the balance', () => {
  it('is one order when its event comes before the answer to its call does', async () => {
    const shop = startShop();
    shop.emulator.balance.add('usd', 100_000);
    shop.link.intercept = async (request, next) => {
      const response = await next(request);
      if (request.method === 'POST') await shop.settle();
      return response;
    };
    const { status, body } = await shop.order();
    expect(status).toBe(200);
    expect(await shop.find(body.id)).toMatchObject({ state: 'done', stripeOrder: body.stripe_order });
    expect(shop.emulator.orders.list()).toHaveLength(1);
  });

  it('row 5: is finished by its event when the answer to its call is lost', async () => {
    const shop = startShop();
    shop.emulator.balance.add('usd', 100_000);
    shop.emulator.faults.add({ kind: 'drop_after', method: 'POST', path: '/v1/climate/orders' });
    const first = await shop.order();
    await shop.settle();
    const [real] = shop.emulator.orders.list();
    const second = await shop.order();
    expect([first.status, second.status]).toContain(200);
    expect(second.body).toMatchObject({ stripe_order: real?.id, status: 'confirmed' });
    expect(shop.emulator.orders.list()).toHaveLength(1);
  });
});
