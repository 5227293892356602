import { describe, expect, it } from 'vitest';
import { createRandom } from '../store/conformance/createRandom.js';
import { memoryStore } from '../store/memoryStore.js';
import type { OrderStore } from '../store/OrderStore.js';
import { startServer } from '../testSupport/startServer.js';
import { createEvent, startWebhooks, type WebhookServer } from '../testSupport/startWebhooks.js';

/** A store whose inbox does something else when an event is added. */
function withInbox(add: (store: OrderStore) => OrderStore['inbox']['add']): OrderStore {
  const store = memoryStore();
  return { ...store, inbox: { ...store.inbox, add: add(store) } };
}

const stateOf = async ({ store }: WebhookServer, id = 'evt_1') => (await store.inbox.find(id))?.state ?? null;

describe('the endpoint for webhooks', () => {
  it('does not exist without a secret', async () => {
    const { post } = startServer();
    expect(await post('/webhooks', createEvent())).toMatchObject({ status: 404, body: { code: 'not_found' } });
  });

  it('is found at the base path alone, and asks neither for an origin nor for a caller', async () => {
    const server = startWebhooks({ handler: { basePath: '/api/offtake' } });
    expect(await server.send(createEvent())).toBe(200);
    const elsewhere = startWebhooks({ handler: { basePath: '/api' } });
    expect(await elsewhere.send(createEvent())).toBe(404);
  });

  it('reads no more than 512 KiB, whatever the length is said to be', async () => {
    const server = startWebhooks();
    const large = JSON.stringify(createEvent({ padding: 'x'.repeat(600 * 1_024) }));
    const signature = await server.sign(large);
    let pulled = 0;
    const body = new ReadableStream({
      pull(controller) {
        pulled += 1;
        controller.enqueue(new TextEncoder().encode('x'.repeat(64 * 1_024)));
      },
    });
    expect((await server.post(large, signature)).status).toBe(413);
    // Needed for streams, and not known to the types.
    const init = { method: 'POST', body, duplex: 'half' };
    const endless = new Request('http://shop.test/webhooks', init);
    expect((await startServer({ handler: { webhookSecret: 'whsec_1' } }).handler.fetch(endless)).status).toBe(413);
    expect(pulled).toBeLessThan(12);
    expect(await server.send(createEvent({ padding: 'x'.repeat(500 * 1_024) }))).toBe(200);
  });
});

describe('row 14: an event is kept before it is acknowledged', () => {
  it('is answered with 503 when it could not be kept, so that Stripe sends it again', async () => {
    const store = withInbox(() => () => Promise.reject(new Error('The database is away.')));
    const server = startWebhooks({ store });
    expect(await server.send(createEvent())).toBe(503);
    expect(server.logged.join()).toContain('The database is away.');
  });

  it('is answered with 503 when the store’s clock cannot be read', async () => {
    const store = { ...memoryStore(), now: () => Promise.reject(new Error('The database is away.')) };
    expect(await startWebhooks({ store }).send(createEvent())).toBe(503);
  });

  it('is not acknowledged before the store has it', async () => {
    let finish = () => {};
    const store = withInbox((kept) => async (event) => {
      await new Promise<void>((resolve) => (finish = resolve));
      return kept.inbox.add(event);
    });
    const server = startWebhooks({ store });
    const order: string[] = [];
    const answer = server.send(createEvent()).then((status) => order.push(`answered ${status}`));
    while (finish.name === 'finish') await Promise.resolve().then(() => new Promise((resolve) => setTimeout(resolve)));
    order.push('kept');
    finish();
    await answer;
    expect(order).toEqual(['kept', 'answered 200']);
  });

  it('is worked on after the answer, without holding it up, and the platform is told to wait', async () => {
    const works: Promise<unknown>[] = [];
    const server = startWebhooks({ handler: { waitUntil: (work) => works.push(work) } });
    const row = await server.order();
    await server.settle();
    works.length = 0;
    let release = () => {};
    const gate = new Promise<void>((resolve) => (release = resolve));
    server.link.intercept = async (request, next) => {
      await gate;
      return next(request);
    };
    expect(await server.send(createEvent({ data: { object: { id: row.stripeOrder } } }))).toBe(200);
    expect(await stateOf(server)).toBe('pending');
    expect(works).toHaveLength(1);
    release();
    await Promise.all(works);
    expect(await stateOf(server)).toBe('done');
  });

  it('asks Stripe for a few things at once when events come in a crowd', async () => {
    const server = startWebhooks();
    let atOnce = 0;
    let most = 0;
    server.link.intercept = async (request, next) => {
      atOnce += 1;
      most = Math.max(most, atOnce);
      const response = await next(request);
      atOnce -= 1;
      return response;
    };
    await Promise.all(Array.from({ length: 60 }, (_, index) => server.send(createEvent({ id: `evt_${index}` }))));
    await server.context.background.settled();
    expect(most).toBeLessThanOrEqual(4);
    expect(await stateOf(server, 'evt_59')).toBe('done');
  });

  it('loses nothing when the process ends between the answer and the work', async () => {
    const server = startWebhooks();
    server.context.background.add = () => {};
    expect(await server.send(createEvent())).toBe(200);
    const later = server.emulator.clock.now() + 300;
    const due = await server.store.inbox.takeDue({ now: later, until: later + 300, limit: 20 });
    expect(due.map(({ id }) => id)).toEqual(['evt_1']);
  });
});

describe('row 13: an event that is not for this account', () => {
  const own = 'acct_own';
  it.each([
    ['of another account', undefined, { account: 'acct_other' }, null],
    ['in another account’s context', undefined, { context: 'acct_other' }, null],
    ['of no other account', undefined, { account: null, context: null }, 'pending'],
    ['of the account that the handler is for', own, { account: own }, 'pending'],
    ['of the platform, when the handler is for an account', own, {}, null],
    ['of one account in the context of another', own, { account: own, context: 'acct_other' }, null],
    ['of the other mode', undefined, { livemode: true }, null],
  ])('%s', async (_name, stripeAccount, changes, state) => {
    const server = startWebhooks({ handler: { stripeAccount } });
    await server.order();
    await server.settle();
    server.logged.splice(0);
    expect(await server.send(createEvent(changes))).toBe(200);
    expect(await stateOf(server)).toBe(state);
    expect(server.logged.some((line) => line.includes('left alone'))).toBe(state === null);
  });

  it('of the other mode is kept while Stripe cannot say which mode the key has, and does nothing', async () => {
    const server = startWebhooks();
    server.link.intercept = () => Promise.reject(new TypeError('Stripe is away.'));
    const added = createEvent({ livemode: true, type: 'climate.product.created' });
    expect(await server.send(added)).toBe(200);
    await server.context.background.settled();
    expect(await stateOf(server)).toBe('pending');
    server.link.intercept = (request, next) => next(request);
    expect(await server.send(createEvent({ ...added, id: 'evt_2' }))).toBe(200);
    await server.context.background.settled();
    expect(await stateOf(server, 'evt_2')).toBe('done');
    expect(await server.store.changes.listProducts({ after: 0, limit: 10 })).toEqual([]);
  });

  it('is told before anything is asked of Stripe once the mode is known', async () => {
    const server = startWebhooks();
    expect(await server.send(createEvent())).toBe(200);
    await server.context.background.settled();
    server.link.intercept = () => Promise.reject(new Error('Nothing may be asked.'));
    expect(await server.send(createEvent({ id: 'evt_2', livemode: true }))).toBe(200);
    await server.context.background.settled();
    expect(await stateOf(server, 'evt_2')).toBe(null);
  });
});

describe('row 15: an event of a type that is not known', () => {
  it.each(['customer.created', 'climate.order', 'v2.core.event', 'constructor', '__proto__', 'x'.repeat(255), '☃'])(
    '%s is acknowledged and kept',
    async (type) => {
      const server = startWebhooks();
      expect(await server.send(createEvent({ type }))).toBe(200);
      expect(await stateOf(server)).toBe('done');
    },
  );

  it('whatever it is like is answered, and never with a fault of ours', async () => {
    const server = startWebhooks();
    const random = createRandom(15);
    for (let index = 0; index < 300; index += 1) {
      const units = Array.from({ length: 1 + random.below(12) }, () => random.below(index % 2 === 0 ? 0x80 : 0x1_0000));
      const type = String.fromCharCode(...units);
      const status = await server.send(createEvent({ id: `evt_${index}`, type }));
      // What no database keeps is refused; Stripe has never sent it.
      expect(status, JSON.stringify(type)).toBe(/[\p{Cc}\p{Cs}]/u.test(type) ? 400 : 200);
    }
  });

  it('of a known kind is worked on', async () => {
    const server = startWebhooks();
    const row = await server.order();
    server.emulator.orders.deliver(row.stripeOrder ?? '');
    const object = { id: row.stripeOrder, object: 'climate.order' };
    expect(await server.send(createEvent({ type: 'climate.order.retired', data: { object } }))).toBe(200);
    await server.context.background.settled();
    expect((await server.store.find(row))?.order?.status).toBe('delivered');
  });

  it('whose object is unlike ours is acknowledged', async () => {
    const server = startWebhooks();
    const objects = [{}, { id: 'a plan-of.mine' }, { id: 7, metadata: { a: null } }, { id: null, payment_intent: 3 }];
    for (const [index, object] of objects.entries()) {
      expect(await server.send(createEvent({ id: `evt_${index}`, type: 'plan.created', data: { object } }))).toBe(200);
    }
  });
});

describe('a thin event', () => {
  it('does what the whole one does, and the two count as one', async () => {
    const server = startWebhooks({ payload: 'thin' });
    const row = await server.order();
    server.emulator.orders.deliver(row.stripeOrder ?? '');
    await server.settle();
    expect(server.sent.map(({ status }) => status)).toEqual([200, 200]);
    expect(await server.kept(row)).toEqual(await server.real(row));
    const [whole] = server.emulator.events.list({ type: 'climate.order.delivered' });
    expect(await server.store.inbox.find(whole?.id ?? '')).toMatchObject({
      type: 'climate.order.delivered',
      object: row.stripeOrder,
      created: whole?.created,
      state: 'done',
    });
  });

  it('of a newer kind is acknowledged and kept', async () => {
    const server = startWebhooks();
    const event = { id: 'evt_1', object: 'v2.core.event', type: 'v2.core.account.updated', livemode: false };
    expect(await server.send({ ...event, created: '2026-11-02T08:00:00.000Z' })).toBe(200);
    expect(await server.store.inbox.find('evt_1')).toMatchObject({ state: 'done', created: 1_793_606_400 });
  });
});

describe('what a host does with its account beside Offtake', () => {
  it.each([
    ['a session without our mark', 'checkout.session.completed', { id: 'cs_1', metadata: {} }, null],
    ['a session with our mark', 'checkout.session.completed', { id: 'cs_1', metadata: ours() }, 'pending'],
    ['a session that does not say', 'checkout.session.completed', { id: 'cs_1', metadata: null }, 'pending'],
    ['a refund, which never says', 'refund.created', { id: 're_1', metadata: {}, payment_intent: 'pi_1' }, 'pending'],
  ])('is left out of the inbox: %s', async (_name, type, object, state) => {
    const server = startWebhooks();
    expect(await server.send(createEvent({ type, data: { object } }))).toBe(200);
    expect(await stateOf(server)).toBe(state);
    if (type === 'refund.created') expect((await server.store.inbox.find('evt_1'))?.object).toBe('pi_1');
  });

  it('and an order that has lost its mark is still known by its id', async () => {
    const server = startWebhooks();
    const row = await server.order();
    const object = { id: row.stripeOrder, metadata: {} };
    expect(await server.send(createEvent({ data: { object } }))).toBe(200);
    expect(await stateOf(server)).toBe('pending');
  });
});

function ours(): Record<string, string> {
  return { offtake_ref: 'ord_1', offtake_owner: 'a' };
}
