import { FULL_LEVEL, type Check, type CheckContext } from '../Check.js';
import { ensureNothingBought } from '../ensureNothingBought.js';
import { ensure, ensureRefused } from '../expectations.js';
import { at } from '../json.js';
import { NotRun } from '../outcomes.js';

/** What happens when the buyer saw another price. */
export const priceChecks: Check[] = [
  {
    name: 'price/changed',
    title: 'An expected_total that does not hold is answered with price_changed and the quote, and nothing is bought',
    levels: FULL_LEVEL,
    run: checkPriceChanged,
  },
];

async function checkPriceChanged(context: CheckContext): Promise<void> {
  const { backend, fixtures } = context;
  const body = (await fixtures.offer()).createBody();
  const { expected_total: total } = body;
  if (total === undefined) throw new NotRun('blocked', 'The product cannot be read; see output/listProducts.');
  const watch = await fixtures.watchOrders();
  const outdated = { ...body, expected_total: total + 1 };
  const answer = await backend.call('createOrder', { body: outdated, idempotencyKey: fixtures.createKey() });
  const advice =
    'Work out what the order costs by the product’s prices now, and compare before you buy. Answer with the new quote, so that the buyer can agree to it.';
  ensureRefused(context, answer, { what: 'a total that is not the price', codes: ['price_changed'], advice });
  const quoted = at(answer.json, 'quote', 'amount_total');
  ensure(quoted === total, {
    expected: `quote.amount_total ${total}, by tons each line rounded up`,
    received: `quote.amount_total ${String(quoted)}`,
    advice,
    answer,
  });
  await ensureNothingBought({ watch, publicName: body.beneficiary.public_name, answer, advice });
}
