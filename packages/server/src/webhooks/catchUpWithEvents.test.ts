import { describe, expect, it } from 'vitest';
import { PRODUCT } from '../testSupport/startServer.js';
import { startWebhooks } from '../testSupport/startWebhooks.js';
import { advanceEvents } from './advanceEvents.js';
import { catchUpWithEvents } from './catchUpWithEvents.js';
import { EVENT_TYPES } from './eventTypes.js';

const HOUR_SECONDS = 3_600;
const DAY_SECONDS = 24 * HOUR_SECONDS;

/** A server that hears nothing of what happens, and what it asks Stripe for. */
function startDeaf(options: Parameters<typeof startWebhooks>[0] = {}) {
  const server = startWebhooks(options);
  server.emulator.webhooks.hold();
  const asked: URLSearchParams[] = [];
  server.link.intercept = (request, next) => {
    const { pathname, searchParams } = new URL(request.url);
    if (pathname === '/v1/events') asked.push(searchParams);
    return next(request);
  };
  return { ...server, asked };
}

const typesOf = (query: URLSearchParams) =>
  [...query].filter(([key]) => key.startsWith('types')).map(([, type]) => type);

describe('catching up with events', () => {
  it('asks once in fifteen minutes, whichever instance it is', async () => {
    const server = startDeaf();
    const other = startWebhooks({ store: server.store });
    await catchUpWithEvents(server.context);
    const first = server.asked.splice(0).length;
    expect(first).toBeGreaterThan(0);
    await Promise.all([catchUpWithEvents(server.context), catchUpWithEvents(other.context)]);
    server.emulator.clock.advance(899);
    await catchUpWithEvents(server.context);
    expect(server.asked).toHaveLength(0);
    server.emulator.clock.advance(1);
    await catchUpWithEvents(server.context);
    expect(server.asked.length).toBeGreaterThan(0);
  });

  it('asks never when it is off', async () => {
    const server = startDeaf({ handler: { eventCatchUpSeconds: 0 } });
    expect(await catchUpWithEvents(server.context)).toBe(0);
    expect(server.asked).toHaveLength(0);
  });

  it('asks for all types that mean something, at most 20 at once, and for no others', async () => {
    const server = startDeaf();
    await catchUpWithEvents(server.context);
    expect(new Set(server.asked.flatMap(typesOf))).toEqual(new Set(EVENT_TYPES));
    for (const query of server.asked) expect(typesOf(query).length).toBeLessThanOrEqual(20);
  });

  it('looks back an hour beyond what it knows, and 30 days at first', async () => {
    const server = startDeaf();
    const now = server.emulator.clock.now();
    await catchUpWithEvents(server.context);
    const froms = server.asked.splice(0).map((query) => Number(query.get('created[gte]')));
    expect(Math.min(...froms)).toBe(now - 30 * DAY_SECONDS - HOUR_SECONDS);
    server.emulator.clock.advance(900);
    await catchUpWithEvents(server.context);
    expect(server.asked.map((query) => Number(query.get('created[gte]')))).toEqual([
      now - HOUR_SECONDS,
      now - HOUR_SECONDS,
    ]);
  });

  it('misses nothing over a pause of weeks, and works on each event once', async () => {
    const server = startDeaf();
    await advanceEvents(server.context);
    for (let times = 0; times < 7; times += 1) {
      server.emulator.clock.advance(3 * DAY_SECONDS);
      await server.order(`ord_${times}`);
    }
    expect(await advanceEvents(server.context)).toEqual({ caughtUp: 7, processed: 7, failed: 0 });
    server.emulator.clock.advance(900);
    expect(await advanceEvents(server.context)).toEqual({ caughtUp: 0, processed: 0, failed: 0 });
  });

  it('leaves alone what the host orders beside Offtake', async () => {
    const server = startDeaf();
    await server.stripe.climate.orders.create({ product: PRODUCT, amount: 10_000 });
    expect(await advanceEvents(server.context)).toEqual({ caughtUp: 0, processed: 0, failed: 0 });
  });

  it('reads every page', async () => {
    const server = startDeaf();
    for (let index = 0; index < 130; index += 1) await server.order(`ord_${index}`);
    expect(await catchUpWithEvents(server.context)).toBe(130);
    expect(server.asked.some((query) => query.has('starting_after'))).toBe(true);
  });

  it('goes on where it stood when Stripe fails half-way, and loses nothing', async () => {
    const server = startDeaf();
    const early = await server.order('ord_early');
    server.emulator.clock.advance(10 * DAY_SECONDS);
    const late = await server.order('ord_late');
    server.emulator.clock.advance(HOUR_SECONDS);
    const { intercept } = server.link;
    let calls = 0;
    server.link.intercept = (request, next) => {
      calls += 1;
      return calls > 45 ? Promise.reject(new TypeError('The network is away.')) : intercept(request, next);
    };
    await expect(catchUpWithEvents(server.context)).rejects.toMatchObject({ code: 'stripe_unavailable' });
    const before = server.asked.splice(0);
    server.link.intercept = intercept;
    server.emulator.clock.advance(900);
    const found = await catchUpWithEvents(server.context);
    expect(server.asked.length).toBeLessThan(before.length);
    const later = server.emulator.clock.now();
    const due = await server.store.inbox.takeDue({ now: later, until: later + 1, limit: 20 });
    expect(found).toBeLessThanOrEqual(2);
    expect(new Set(due.map(({ object }) => object))).toEqual(new Set([early.stripeOrder, late.stripeOrder]));
  });

  it('leaves the rest of a long way to the next round', async () => {
    const server = startDeaf();
    const event = { object: 'event', type: 'climate.order.created', livemode: false };
    const data = Array.from({ length: 2_000 }, (_, index) => ({
      ...event,
      id: `evt_${index}`,
      created: 1,
      data: { object: { id: `climorder_${index}`, metadata: {} } },
    }));
    server.link.intercept = async (request, next) => {
      server.asked.push(new URL(request.url).searchParams);
      return server.asked.length === 1 ? Response.json({ object: 'list', data, has_more: false }) : next(request);
    };
    expect(await catchUpWithEvents(server.context)).toBe(0);
    expect(server.asked).toHaveLength(2);
    server.emulator.clock.advance(900);
    await catchUpWithEvents(server.context);
    expect(server.asked.length).toBeGreaterThan(50);
  });

  it('holds up nothing that has arrived while Stripe lists nothing', async () => {
    const server = startDeaf();
    server.context.background.add = () => {};
    const row = await server.order();
    const [event = {}] = server.emulator.events.list({ type: 'climate.order.created' });
    expect(await server.send(event)).toBe(200);
    server.emulator.clock.advance(300);
    const { intercept } = server.link;
    server.link.intercept = (request, next) =>
      request.url.includes('/v1/events')
        ? Promise.resolve(new Response('{}', { status: 500 }))
        : intercept(request, next);
    expect(await advanceEvents(server.context)).toEqual({ caughtUp: 0, processed: 1, failed: 0 });
    expect((await server.store.find(row))?.version).toBeGreaterThan(row.version);
    expect(server.logged.at(-1)).toContain('never arrived');
  });
});
