import { SECONDS_PER_DAY, SECONDS_PER_HOUR } from '@offtake/contract';
import { describe, expect, it } from 'vitest';
import { createCalls, startServer, type Calls } from '../testSupport/startServer.js';
import { LEASE_SECONDS } from '../orders/orderMachine.js';

const SECRET = 'whsec_invoices';
const INVOICE = { source: 'invoice', customer: { name: 'Ada', email: 'ada@example.com' }, days_until_due: 30 };

/** A server that hears of Stripe's events while it makes calls of its own. */
function startShop() {
  const work: Promise<unknown>[] = [];
  const own: { calls?: ReturnType<typeof startServer> } = {};
  const deliver = async (request: Request) => own.calls?.handler.fetch(request) ?? new Response(null, { status: 503 });
  const server = startServer({
    emulator: { webhooks: [{ url: 'http://shop.test/api/offtake/webhooks', secret: SECRET }], deliver },
    handler: {
      paymentSources: ['invoice'],
      orderMaxAgeSeconds: 0,
      webhookSecret: SECRET,
      waitUntil: (promise) => void work.push(promise),
    },
  });
  own.calls = server;
  const settle = async () => {
    await server.emulator.webhooks.flush();
    while (work.length > 0) await work.shift();
  };
  return { ...server, settle };
}

async function orderByInvoice(calls: Calls, payment: Record<string, unknown> = {}) {
  return calls.order({ payment: { ...INVOICE, ...payment } });
}

describe('an invoice that is being made while Stripe tells of its draft', () => {
  it('is answered with its page and its price', async () => {
    const shop = startShop();
    shop.link.intercept = async (request, next) => {
      if (request.method === 'POST' && request.url.endsWith('/invoiceitems')) await shop.settle();
      return next(request);
    };
    const { status, body } = await orderByInvoice(shop);
    expect({ status, payment: body.payment }).toMatchObject({
      status: 200,
      payment: { source: 'invoice', amount: 28_325, url: expect.stringContaining('/i/') },
    });
  });

  it.each(['drop_before', 'drop_after', 'error_kept'] as const)('is sent in the end, after %s', async (kind) => {
    const shop = startShop();
    shop.link.intercept = async (request, next) => {
      if (request.method === 'POST' && request.url.endsWith('/invoiceitems')) await shop.settle();
      if (request.url.endsWith('/send')) shop.emulator.faults.add({ kind, path: '/v1/invoices/', method: 'POST' });
      shop.link.intercept = request.url.endsWith('/send') ? (again, go) => go(again) : shop.link.intercept;
      return next(request);
    };
    expect(await orderByInvoice(shop)).toMatchObject({ status: 503 });
    for (let round = 0; round < 3; round += 1) {
      await shop.settle();
      shop.emulator.clock.advance(SECONDS_PER_HOUR);
      await shop.handler.tick();
    }
    const [order] = (await shop.get('/orders')).body.data;
    expect(order?.payment).toMatchObject({ amount: 28_325, url: expect.stringContaining('/i/') });
    const sent = (await shop.stripe.invoices.list()).data.filter(({ status }) => status !== 'draft');
    expect(sent).toMatchObject([{ status: 'open' }]);
  });

  it('is not brought back by its draft after Stripe has refused it', async () => {
    const shop = startShop();
    shop.emulator.faults.add({ kind: 'invalid', method: 'POST', path: '/v1/invoiceitems' });
    expect(await orderByInvoice(shop)).toMatchObject({ status: 400 });
    await shop.settle();
    expect((await shop.get('/orders')).body.data).toEqual([]);
    expect(await orderByInvoice(shop)).toMatchObject({ status: 200, body: { payment: { amount: 28_325 } } });
  });
});

describe('an invoice of many lines', () => {
  it('is not sent by a process that has slept until another one has begun anew', async () => {
    const shop = startShop();
    const other = createCalls(shop.createHandler());
    let isAsleep = false;
    shop.link.intercept = async (request, next) => {
      const answer = await next(request);
      if (isAsleep || !request.url.endsWith('/invoiceitems')) return answer;
      isAsleep = true;
      for (let round = 0; round < 2; round += 1) {
        shop.emulator.clock.advance(SECONDS_PER_DAY);
        await orderByInvoice(other);
      }
      return answer;
    };
    await orderByInvoice(shop);
    shop.emulator.clock.advance(LEASE_SECONDS);
    await shop.handler.tick();
    const invoices = (await shop.stripe.invoices.list()).data;
    expect(invoices.filter(({ status }) => status !== 'draft')).toHaveLength(1);
  });
});
