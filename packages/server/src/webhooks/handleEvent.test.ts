import { describe, expect, it } from 'vitest';
import type { OrderRow } from '../store/OrderRow.js';
import { createEvent, startWebhooks, type WebhookServer } from '../testSupport/startWebhooks.js';
import { catchUpWithEvents } from './catchUpWithEvents.js';
import { processDueEvents } from './processDueEvents.js';
import { createWebhookControl } from './createWebhookControl.js';

const DAY_SECONDS = 86_400;
const SUBSTITUTE = 'climsku_frontier_offtake_portfolio_2030';

/** Lives through everything that can happen to an order, with nothing delivered. @returns the events, oldest first. */
async function liveThrough(server: WebhookServer) {
  server.emulator.webhooks.hold();
  const row = await server.order();
  const id = row.stripeOrder ?? '';
  server.emulator.orders.delay(id, { expectedDeliveryYear: 2028 });
  server.emulator.orders.substitute(id, { product: SUBSTITUTE });
  server.emulator.orders.deliver(id);
  const events = server.emulator.events.list().filter(({ type }) => type.startsWith('climate.order.'));
  return { row, events: events.toReversed() };
}

function permutationsOf<T>(items: readonly T[]): T[][] {
  if (items.length <= 1) return [[...items]];
  return items.flatMap((item, index) => permutationsOf(items.toSpliced(index, 1)).map((rest) => [item, ...rest]));
}

/** The order as Stripe has it, which has to have been delivered. */
async function asDelivered(server: WebhookServer, row: OrderRow) {
  return { ...(await server.real(row)), status: 'delivered' };
}

describe('row 8: an event that comes more than once', () => {
  it.each([1, 2, 3, 4, 5])('%i times at once is worked on once', async (times) => {
    const server = startWebhooks();
    const { row, events } = await liveThrough(server);
    const delivered = events.at(-1) ?? {};
    let reads = 0;
    server.link.intercept = (request, next) => {
      if (request.url.includes('/climate/orders/')) reads += 1;
      return next(request);
    };
    const statuses = await Promise.all(Array.from({ length: times }, () => server.send(delivered)));
    await server.context.background.settled();
    expect(statuses).toEqual(Array.from({ length: times }, () => 200));
    expect(reads).toBe(1);
    expect(await server.kept(row)).toEqual(await asDelivered(server, row));
  });

  it('as two events about the same thing leads to the same end', async () => {
    const server = startWebhooks();
    const { row, events } = await liveThrough(server);
    const delivered = events.at(-1) ?? {};
    await Promise.all([server.send(delivered), server.send({ ...delivered, id: 'evt_twin' })]);
    await server.context.background.settled();
    expect(await server.kept(row)).toEqual(await asDelivered(server, row));
  });

  it('by the emulator’s own doing is worked on once', async () => {
    const server = startWebhooks();
    server.emulator.webhooks.duplicate(10);
    const row = await server.order();
    server.emulator.orders.deliver(row.stripeOrder ?? '');
    await server.settle();
    expect(server.sent.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect(await server.kept(row)).toEqual(await asDelivered(server, row));
  });
});

describe('row 9: events in any order', () => {
  it('lead to the same end, in each of their 24 orders', async () => {
    const { length } = permutationsOf([1, 2, 3, 4]);
    for (let index = 0; index < length; index += 1) {
      const server = startWebhooks();
      const { row, events } = await liveThrough(server);
      expect(events).toHaveLength(4);
      for (const event of permutationsOf(events)[index] ?? []) {
        expect(await server.send(event)).toBe(200);
        await server.context.background.settled();
      }
      expect(await server.kept(row)).toEqual(await asDelivered(server, row));
    }
  });

  it('lead to the same end all at once, reversed and shuffled', async () => {
    for (const order of ['reversed', 'shuffled'] as const) {
      const server = startWebhooks();
      const { row } = await liveThrough(server);
      server.emulator.webhooks.release({ order });
      await server.settle();
      expect(await server.kept(row)).toEqual(await asDelivered(server, row));
    }
  });

  it('make the row of an order that came before its row did', async () => {
    const server = startWebhooks();
    const other = startWebhooks();
    const { row, events } = await liveThrough(server);
    // The same account, another store: what an instance finds after the loss of its database.
    other.link.intercept = (request) => server.emulator.fetch(request);
    for (const event of events) expect(await other.send(event)).toBe(200);
    await other.context.background.settled();
    expect(await other.kept(row)).toEqual(await asDelivered(server, row));
  });
});

describe('row 10: events that come late or never', () => {
  it('three days late are accepted and do no harm', async () => {
    const server = startWebhooks();
    const { row } = await liveThrough(server);
    server.emulator.clock.advance(3 * DAY_SECONDS);
    server.emulator.webhooks.release();
    await server.settle();
    expect(server.sent.every(({ status }) => status === 200)).toBe(true);
    expect(await server.kept(row)).toEqual(await asDelivered(server, row));
  });

  it('are caught up with when none of them arrived', async () => {
    const server = startWebhooks();
    server.emulator.webhooks.drop(100);
    const row = await server.order();
    server.emulator.orders.deliver(row.stripeOrder ?? '');
    await server.settle();
    expect(server.sent).toEqual([]);
    expect(await catchUpWithEvents(server.context)).toBe(2);
    expect(await processDueEvents(server.context)).toEqual({ processed: 2, failed: 0 });
    expect(await server.kept(row)).toEqual(await asDelivered(server, row));
  });

  it('are not worked on again when they had arrived', async () => {
    const server = startWebhooks();
    await server.order();
    await server.settle();
    expect(await catchUpWithEvents(server.context)).toBe(0);
  });
});

describe('what is not about one order', () => {
  it('a change of a product is noted for everyone', async () => {
    const server = startWebhooks();
    server.emulator.catalog.updateProduct(SUBSTITUTE, { metric_tons_available: '7' });
    await server.settle();
    expect(await server.store.changes.listProducts({ after: 0, limit: 10 })).toMatchObject([{ product: SUBSTITUTE }]);
  });

  it('money that has become available makes orders that wait for it due', async () => {
    const server = startWebhooks();
    const row = await server.order();
    const hastened: number[] = [];
    server.store.hastenFunded = async ({ now }) => void hastened.push(now);
    const balance = { object: 'balance', available: [] };
    expect(await server.send(createEvent({ type: 'balance.available', data: { object: balance } }))).toBe(200);
    await server.context.background.settled();
    expect(hastened).toEqual([row.created]);
  });

  it('a refund leads to the payment that it gives back, and one of nothing of ours to nothing', async () => {
    const server = startWebhooks();
    const intent = await server.stripe.paymentIntents.create({ amount: 500, currency: 'usd' });
    // The account's own event about it asks as well.
    await server.settle();
    const asked: string[] = [];
    server.store.findByStripeId = async (id) => {
      asked.push(id);
      return null;
    };
    const events: [type: string, object: Record<string, unknown>][] = [
      ['refund.created', { id: 're_1', payment_intent: intent.id }],
      ['charge.dispute.created', { id: 'du_1', payment_intent: { id: intent.id } }],
      ['refund.created', { id: 're_none', payment_intent: null }],
      ['charge.refunded', { id: 'ch_none', payment_intent: null }],
      ['charge.succeeded', { id: 'ch_none', payment_intent: intent.id }],
    ];
    for (const [index, [type, object]] of events.entries()) {
      expect(await server.send(createEvent({ id: `evt_${index}`, type, data: { object } }))).toBe(200);
    }
    await server.context.background.settled();
    expect(asked).toEqual([intent.id, intent.id]);
    for (const index of events.keys()) {
      expect(await server.store.inbox.find(`evt_${index}`)).toMatchObject({ state: 'done', failures: 0 });
    }
  });
});

describe('row 31: an event that always fails', () => {
  /** Stripe refuses to show one order, and shows the others. */
  async function poison(server: WebhookServer, status: number) {
    const bad = await server.order('ord_bad');
    const good = await server.order('ord_good');
    await server.settle();
    server.emulator.webhooks.hold();
    server.emulator.orders.deliver(bad.stripeOrder ?? '');
    server.emulator.orders.deliver(good.stripeOrder ?? '');
    const error = { type: 'invalid_request_error', message: 'Bearer sk_test_secret123 is odd' };
    server.link.intercept = async (request, next) =>
      request.url.includes(bad.stripeOrder ?? '') ? Response.json({ error }, { status }) : next(request);
    server.emulator.webhooks.release();
    await server.settle();
    return { bad, good };
  }

  async function tryOften(server: WebhookServer, times: number) {
    for (let tries = 0; tries < times; tries += 1) {
      server.emulator.clock.advance(900);
      await processDueEvents(server.context);
    }
  }

  it('is dead after ten tries, holds up no other, says why without secrets, and can be replayed', async () => {
    const server = startWebhooks();
    const { bad, good } = await poison(server, 400);
    expect(await server.kept(good)).toEqual(await asDelivered(server, good));
    const control = createWebhookControl(server.context);
    await tryOften(server, 8);
    expect(await control.listDead()).toEqual([]);
    await tryOften(server, 1);
    const dead = await control.listDead();
    expect(dead).toMatchObject([{ object: bad.stripeOrder, failures: 10, dueAt: null, state: 'dead' }]);
    expect(dead[0]?.problem).not.toContain('secret123');
    expect(server.logged.at(-1)).toContain('left to a person');
    expect(server.logged.join()).not.toContain('secret123');

    await tryOften(server, 1);
    expect(await control.replay(dead[0]?.id ?? '')).toMatchObject({ state: 'pending', failures: 1 });
    server.link.intercept = (request, next) => next(request);
    expect(await control.replay(dead[0]?.id ?? '')).toMatchObject({ state: 'done', problem: null });
    expect(await server.kept(bad)).toEqual(await asDelivered(server, bad));
    expect(await control.listDead()).toEqual([]);
    expect(await control.replay('evt_none')).toBe(null);
  });

  it('never dies of an outage of Stripe’s, however long', async () => {
    const server = startWebhooks();
    const { bad } = await poison(server, 503);
    await tryOften(server, 30);
    server.link.intercept = (request, next) => next(request);
    await tryOften(server, 1);
    expect(await server.kept(bad)).toEqual(await asDelivered(server, bad));
  });

  it('does not keep the others from being worked on when the store cannot keep what came of it', async () => {
    const server = startWebhooks();
    server.context.background.add = () => {};
    for (const id of ['evt_1', 'evt_2', 'evt_3']) await server.send(createEvent({ id }));
    const update = server.store.inbox.update.bind(server.store.inbox);
    server.store.inbox.update = (event) =>
      event.id === 'evt_2' ? Promise.reject(new Error('The database is away.')) : update(event);
    server.emulator.clock.advance(300);
    expect(await processDueEvents(server.context)).toEqual({ processed: 2, failed: 1 });
    server.store.inbox.update = update;
    server.emulator.clock.advance(300);
    expect(await processDueEvents(server.context)).toEqual({ processed: 1, failed: 0 });
  });
});
