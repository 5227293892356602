import { SECONDS_PER_HOUR } from '@offtake/contract';
import { describe, expect, it } from 'vitest';
import { startServer } from '../testSupport/startServer.js';

const SOURCES = [
  { source: 'checkout', return_url: '/removal' },
  { source: 'invoice', customer: { name: 'Ada', email: 'ada@example.com' }, days_until_due: 30 },
  { source: 'top_up' },
];

function startShop() {
  const paymentSources = ['checkout', 'invoice', 'top_up'] as const;
  return startServer({ handler: { paymentSources, orderMaxAgeSeconds: 0 } });
}

describe('an order that is given up before it is paid', () => {
  it('stays given up when the answer to that was lost, and an event was faster than the second request', async () => {
    const shop = startShop();
    const { body } = await shop.order({ payment: SOURCES[0] });
    shop.link.intercept = async (request, next) => {
      const answer = await next(request);
      if (request.url.endsWith('/expire')) throw new TypeError('socket hang up');
      return answer;
    };
    expect(await shop.post(`/orders/${body.id}/cancel`)).toMatchObject({ status: 503 });
    shop.emulator.clock.advance(SECONDS_PER_HOUR);
    await shop.handler.tick();
    expect((await shop.get(`/orders/${body.id}`)).body).toMatchObject({ status: 'canceled' });
    expect(await shop.post(`/orders/${body.id}/cancel`)).toMatchObject({ status: 200, body: { status: 'canceled' } });
  });

  it.each(SOURCES)('is given up by both of two who do so at once: $source', async (payment) => {
    const shop = startShop();
    const { body } = await shop.order({ payment });
    let looks = 0;
    let bothHaveLooked = () => {};
    const mayGoOn = new Promise<void>((resolve) => {
      bothHaveLooked = resolve;
    });
    shop.link.intercept = async (request, next) => {
      const answer = await next(request);
      if (request.method !== 'GET' || looks === 2) return answer;
      looks += 1;
      if (looks === 2) bothHaveLooked();
      await mayGoOn;
      return answer;
    };
    const cancel = () => shop.post(`/orders/${body.id}/cancel`);
    const canceled = { status: 200, body: { status: 'canceled', cancellation_reason: 'requested' } };
    expect(await Promise.all([cancel(), cancel()])).toMatchObject([canceled, canceled]);
  });
});
