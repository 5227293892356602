import type { CreateOrderInput } from '@offtake/contract';
import { BOTH_LEVELS, FULL_LEVEL, type Check, type CheckContext } from '../Check.js';
import type { Answer } from '../createBackend.js';
import type { OrderWatch } from '../createFixtures.js';
import { ensureNothingBought } from '../ensureNothingBought.js';
import { ensure, ensureOk, ensureRefused } from '../expectations.js';
import { at } from '../json.js';

const KEY_ADVICE =
  'Send the Idempotency-Key of the request on to Stripe with the call that creates the order, the same each time, and nothing of your own making in its place.';

/** One key is one order, however often it is sent. */
export const idempotencyChecks: Check[] = [
  {
    name: 'idempotency/replay',
    title: 'The same order under the same key is the same order, and is bought once',
    levels: BOTH_LEVELS,
    run: checkReplay,
  },
  {
    name: 'idempotency/parallel',
    title: 'Two requests at once under one key buy once',
    levels: BOTH_LEVELS,
    run: checkParallel,
  },
  {
    name: 'idempotency/other-body',
    title: 'Another order under the same key is refused, and nothing is bought',
    levels: BOTH_LEVELS,
    run: checkOtherBody,
  },
  {
    name: 'idempotency/key-required',
    title: 'An order without a usable key is refused, and nothing is bought',
    levels: FULL_LEVEL,
    run: checkKeyRequired,
  },
  {
    name: 'idempotency/before-price',
    title: 'A repeated key returns its order before prices and stock are looked at again',
    levels: FULL_LEVEL,
    run: checkBeforePrice,
  },
];

async function checkReplay({ backend, fixtures }: CheckContext): Promise<void> {
  await fixtures.firstOrder();
  const watch = await fixtures.watchOrders();
  const { id, body, key } = await fixtures.place();
  const answer = await backend.call('createOrder', { body, idempotencyKey: key });
  ensureSameOrder(answer, id);
  await ensureBoughtOnce({ watch, body, answer });
}

async function checkParallel({ backend, fixtures }: CheckContext): Promise<void> {
  await fixtures.firstOrder();
  const body = (await fixtures.offer()).createBody();
  const idempotencyKey = fixtures.createKey();
  const watch = await fixtures.watchOrders();
  const both = await Promise.all([1, 2].map(() => backend.call('createOrder', { body, idempotencyKey })));
  const placed = both.filter(({ status }) => status === 200);
  for (const answer of both) {
    ensure(placed.length > 0 && (answer.status === 200 || answer.status === 409), {
      expected: '200 with the order, or 409 for the one that came second',
      advice: `${KEY_ADVICE} Stripe answers 409 while the first request is under way; pass that on.`,
      answer,
    });
  }
  for (const answer of placed) ensureSameOrder(answer, at(placed[0]?.json, 'id'));
  for (const answer of placed.slice(0, 1)) await ensureBoughtOnce({ watch, body, answer });
}

async function checkOtherBody(context: CheckContext): Promise<void> {
  const { backend, fixtures } = context;
  const { body, key } = await fixtures.place();
  const watch = await fixtures.watchOrders();
  const other = { ...body, metric_tons: '0.02', expected_total: undefined };
  const answer = await backend.call('createOrder', { body: other, idempotencyKey: key });
  ensureRefused(context, answer, {
    what: 'another order under a key that was used',
    codes: ['idempotency_key_reused'],
    advice: `${KEY_ADVICE} Stripe refuses a key that comes with other parameters.`,
  });
  await ensureNothingBought({ watch, publicName: body.beneficiary.public_name, answer });
}

/** None, a blank one, one that is too long, and one with a space inside. */
const BAD_KEYS = [undefined, ' ', 'x'.repeat(201), 'conformance key'];

async function checkKeyRequired(context: CheckContext): Promise<void> {
  const { backend, fixtures } = context;
  await fixtures.firstOrder();
  const body = (await fixtures.offer()).createBody();
  const watch = await fixtures.watchOrders();
  for (const idempotencyKey of BAD_KEYS) {
    const answer = await backend.call('createOrder', { body, idempotencyKey });
    ensureRefused(context, answer, {
      what: idempotencyKey === undefined ? 'an order without a key' : `an order under the key "${idempotencyKey}"`,
      codes: ['idempotency_key_required'],
      advice:
        'Require an Idempotency-Key of 1 to 200 visible ASCII characters: without one a repeated request buys twice.',
    });
    await ensureNothingBought({ watch, publicName: body.beneficiary.public_name, answer });
  }
}

async function checkBeforePrice({ backend, fixtures }: CheckContext): Promise<void> {
  const { id, body, key } = await fixtures.place();
  // The total that the buyer saw is a condition, not a part of what is bought; this one no longer holds.
  const outdated = { ...body, expected_total: (body.expected_total ?? 1) + 1 };
  const answer = await backend.call('createOrder', { body: outdated, idempotencyKey: key });
  ensure(answer.status === 200, {
    expected: 'the order that this key has made',
    advice:
      'Look for the order of the key first, and check prices and stock only if there is none. Otherwise a buyer whose answer was lost is told that nothing was ordered.',
    answer,
  });
  ensureSameOrder(answer, id);
}

function ensureSameOrder(answer: Answer, id: unknown): void {
  ensureOk(answer, 'the order of this key');
  ensure(at(answer.json, 'id') === id, {
    expected: `the order ${String(id)}, which this key has made`,
    received: `the order ${String(at(answer.json, 'id'))}`,
    advice: KEY_ADVICE,
    answer,
  });
}

interface Purchase {
  watch: OrderWatch;
  body: CreateOrderInput & { beneficiary: { public_name: string } };
  answer: Answer;
}

async function ensureBoughtOnce({ watch, body, answer }: Purchase): Promise<void> {
  const bought = await watch.since(body.beneficiary.public_name);
  ensure(bought.length === 1, {
    expected: 'one new order in the list',
    received: `${bought.length} new orders: ${bought.join(', ')}`,
    advice: KEY_ADVICE,
    answer,
  });
}
