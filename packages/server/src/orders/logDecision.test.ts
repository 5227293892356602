import { expect, it } from 'vitest';
import { startServer } from '../testSupport/startServer.js';

/** The decisions that a server writes down, by their names. */
function startLogged(handler = {}) {
  const decisions: { message: string; facts: Record<string, unknown> | undefined }[] = [];
  const logger = {
    info: (message: string, facts?: Record<string, unknown>) => void decisions.push({ message, facts }),
    warn: () => {},
    error: () => {},
  };
  const server = startServer({ handler: { logger, paymentSources: ['balance', 'top_up'], ...handler } });
  return { ...server, decisions, names: () => decisions.map(({ message }) => message) };
}

it('writes down who spent what', async () => {
  const { order, post, decisions } = startLogged();
  const { body } = await order();
  await post(`/orders/${body.id}/cancel`);
  const facts = {
    owner: 'owner_a',
    ref: body.id,
    quantity: { metric_tons: '0.5' },
    total: 28_325,
    currency: 'usd',
    source: 'balance',
  };
  expect(decisions).toMatchObject([
    { message: 'order.placed', facts },
    { message: 'order.canceled', facts },
  ]);
});

it('writes down who tried to, and why not', async () => {
  const { order, emulator, link, names, decisions } = startLogged({ limits: { amountTotalPerDay: { usd: 60_000 } } });
  await order();
  await order({}, { key: 'key_2' });
  await order({ metric_tons: '0.6' }, { key: 'key_3' });
  emulator.balance.set('usd', 0);
  await order({ metric_tons: '0.4' }, { key: 'key_4' });
  link.intercept = (request, next) =>
    request.method === 'POST' ? Promise.reject(new TypeError('reset')) : next(request);
  await order({ metric_tons: '0.4' }, { key: 'key_5' });
  link.intercept = (request, next) => next(request);
  await order({ metric_tons: '0.1', payment: { source: 'top_up' } }, { key: 'key_6' });
  expect(names()).toEqual([
    'order.placed',
    'order.possible_duplicate',
    'order.over_limit',
    'order.refused',
    'order.outcome_unknown',
    'order.awaiting_funds',
  ]);
  expect(decisions[3]?.facts).toMatchObject({ code: 'insufficient_balance' });
});

it('writes down that an order needs a person', async () => {
  const { order, names, decisions } = startLogged({ paymentSources: ['invoice'] });
  const customer = { name: 'Ada', email: 'ada@example.com' };
  // Too little to be charged: Stripe marks such an invoice as paid, and no money comes.
  const payment = { source: 'invoice' as const, customer, days_until_due: 30, price: 20 };
  const { body } = await order({ metric_tons: '0.01', payment });
  expect(names()).toContain('order.needs_review');
  expect(decisions.at(-1)).toMatchObject({
    message: 'order.needs_review',
    facts: { ref: body.id, owner: 'owner_a', source: 'invoice', code: expect.any(String) },
  });
});
