import { describe, expect, it } from 'vitest';
import { LEASE_SECONDS } from '../orders/orderMachine.js';
import { memoryStore } from '../store/memoryStore.js';
import { createCalls, START_UNIX_SECONDS, startServer, type TestServer } from '../testSupport/startServer.js';
import { createDeferred } from '../testSupport/createDeferred.js';

// Rows 25 and 26 of the failure table: several instances on one store.

const CHECKOUT = { source: 'checkout', return_url: '/removal' };

function start(): { server: TestServer; others: ReturnType<typeof createInstance>[]; creates: () => number } {
  let creates = 0;
  const server = startServer({ handler: { paymentSources: ['balance', 'checkout'], orderMaxAgeSeconds: 0 } });
  server.link.intercept = (request, next) => {
    if (request.method === 'POST' && request.url.endsWith('/climate/orders')) creates += 1;
    return next(request);
  };
  return { server, others: [1, 2, 3].map(() => createInstance(server)), creates: () => creates };
}

function createInstance(server: TestServer) {
  const handler = server.createHandler();
  return { handler, ...createCalls(handler) };
}

describe('row 25: instances that do the same at the same time', () => {
  it('call Stripe once for one key', async () => {
    const { server, others, creates } = start();
    const answers = await Promise.all([server, ...others].map(({ order }) => order()));
    expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThan(0);
    expect(creates()).toBe(1);
    expect(server.emulator.orders.list()).toHaveLength(1);
  });

  it('buy once what was paid for once, though all of them hear of it', async () => {
    const { server, others, creates } = start();
    const { body } = await server.order({ payment: CHECKOUT });
    const [session] = (await server.stripe.checkout.sessions.list()).data;
    server.emulator.payments.pay(session?.id ?? '', { card: '4000 0000 0000 0077' });
    server.emulator.clock.advance(60);
    await Promise.all([
      ...[server, ...others].map(({ get }) => get(`/orders/${body.id}`)),
      ...[server, ...others].map(({ handler }) => handler.tick()),
    ]);
    expect((await server.get(`/orders/${body.id}`)).body).toMatchObject({ status: 'confirmed' });
    expect(creates()).toBe(1);
  });

  it('take up once what another left open', async () => {
    const { server, others, creates } = start();
    server.emulator.faults.add({ kind: 'drop_after', method: 'POST', path: '/v1/climate/orders' });
    await server.order();
    server.emulator.clock.advance(LEASE_SECONDS);
    await Promise.all([...others.map(({ handler }) => handler.tick()), ...others.map(({ order }) => order())]);
    expect(creates()).toBe(2);
    expect(server.emulator.orders.list()).toHaveLength(1);
    expect(await server.order()).toMatchObject({ status: 200 });
  });
});

describe('row 26: a worker that comes back after its lease', () => {
  it.each(['before', 'after'] as const)('does no harm when it stood still %s Stripe’s work', async (moment) => {
    const clock = { now: START_UNIX_SECONDS };
    const store = { ...memoryStore(), now: async () => clock.now };
    const server = startServer({ store, emulator: { now: () => clock.now } });
    const stands = createDeferred<void>();
    const goesOn = createDeferred<void>();
    server.link.intercept = async (request, next) => {
      if (request.method !== 'POST') return next(request);
      server.link.intercept = (later, pass) => pass(later);
      if (moment === 'before') {
        stands.resolve();
        await goesOn.promise;
        return next(request);
      }
      const answer = await next(request);
      stands.resolve();
      await goesOn.promise;
      return answer;
    };
    const zombie = server.order();
    await stands.promise;
    clock.now += LEASE_SECONDS;
    const { body } = await createInstance(server).order();
    goesOn.resolve();
    expect(await zombie).toMatchObject({ status: 200, body: { id: body.id, stripe_order: body.stripe_order } });
    expect(server.emulator.orders.list()).toHaveLength(1);
    expect(await store.find({ owner: 'owner_a', ref: body.id })).toMatchObject({ state: 'done', attempt: 1 });
  });

  it('does not undo what another has done when it comes back with a failure', async () => {
    const clock = { now: START_UNIX_SECONDS };
    const store = { ...memoryStore(), now: async () => clock.now };
    const server = startServer({ store, emulator: { now: () => clock.now } });
    const stands = createDeferred<void>();
    const goesOn = createDeferred<void>();
    server.link.intercept = async (request, next) => {
      if (request.method !== 'POST') return next(request);
      server.link.intercept = (later, pass) => pass(later);
      stands.resolve();
      await goesOn.promise;
      const error = { type: 'invalid_request_error', message: 'Your balance is insufficient.' };
      return Response.json({ error }, { status: 400 });
    };
    const zombie = server.order();
    await stands.promise;
    clock.now += LEASE_SECONDS;
    const { body } = await createInstance(server).order();
    goesOn.resolve();
    expect((await zombie).status).toBeGreaterThanOrEqual(400);
    expect(await server.order()).toMatchObject({ status: 200, body: { id: body.id } });
    expect(server.emulator.orders.list()).toHaveLength(1);
  });
});
