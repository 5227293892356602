import { SECONDS_PER_DAY } from '@offtake/contract';
import { describe, expect, it } from 'vitest';
import { startServer, type Answer } from '../testSupport/startServer.js';

const GOOD_ACCOUNT = '000123456789';
const BAD_ACCOUNT = '000222222227';

const PAYMENTS = {
  checkout: { source: 'checkout', return_url: '/removal' },
  invoice: { source: 'invoice', customer: { name: 'Ada', email: 'ada@example.com' }, days_until_due: 30 },
};

/** An order that is being paid by a debit, which takes days. */
async function startDebit(payment: object, bankAccount: string) {
  const server = startServer({
    emulator: { balance: { usd: 10_000 } },
    handler: {
      paymentSources: ['checkout', 'invoice'],
      orderMaxAgeSeconds: 0,
      trustedOrigins: ['https://shop.example'],
    },
  });
  const { body } = await server.order({ payment });
  const row = await server.store.find({ owner: 'owner_a', ref: body.id });
  const object = row?.funding?.object ?? '';
  server.emulator.payments.pay(object, { bankAccount });
  return {
    ...server,
    cancel: (): Promise<Answer> => server.post(`/orders/${body.id}/cancel`),
    show: async () => (await server.get(`/orders/${body.id}`)).body,
    finish: async (outcome: 'fail' | 'succeed') => {
      server.emulator.payments.finishDebit(object, outcome);
      server.emulator.clock.advance(5 * SECONDS_PER_DAY);
      await server.handler.tick();
    },
  };
}

describe.each(Object.entries(PAYMENTS))('canceling an order while a debit pays it by %s', (source, payment) => {
  it('is refused, without asking to try again, and changes neither the payment nor the order', async () => {
    const { cancel, show, emulator } = await startDebit(payment, GOOD_ACCOUNT);
    const before = await show();
    const answer = await cancel();
    expect(answer).toMatchObject({ status: 409, body: { code: 'not_cancelable' } });
    expect(answer.headers.get('retry-after')).toBeNull();
    expect(await show()).toEqual(before);
    expect(before).toMatchObject({ status: 'awaiting_funds', payment: { source, status: 'pending', reason: null } });
    expect(emulator.orders.list()).toHaveLength(0);
  });

  it('does not keep the order from being bought once when the debit succeeds', async () => {
    const { cancel, finish, show, emulator } = await startDebit(payment, GOOD_ACCOUNT);
    await cancel();
    await finish('succeed');
    expect(await show()).toMatchObject({ status: 'confirmed', payment: { status: 'paid' } });
    expect(emulator.orders.list()).toHaveLength(1);
    expect(await cancel()).toMatchObject({ status: 200, body: { status: 'canceled' } });
  });

  it('leaves nothing bought and no money taken when the debit fails', async () => {
    const { cancel, finish, show, emulator, stripe } = await startDebit(payment, BAD_ACCOUNT);
    await cancel();
    await finish('fail');
    await cancel();
    expect(await show()).toMatchObject({ status: 'canceled', stripe_order: null, payment: { url: null } });
    expect(emulator.orders.list()).toHaveLength(0);
    expect(await stripe.balance.retrieve()).toMatchObject({
      available: [{ amount: 10_000 }],
      pending: [{ amount: 0 }],
    });
  });
});
