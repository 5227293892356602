import { normalizeMetricTons } from '@offtake/contract';
import { BOTH_LEVELS, type Check, type CheckContext } from '../Check.js';
import type { Answer } from '../createBackend.js';
import { ensure, ensureOk, ensureUnknown } from '../expectations.js';
import { at } from '../json.js';

const RELAY_ADVICE =
  'Hand the fields of the body on to Stripe as they are, and answer with the order that Stripe returns.';

/** Placing orders and reading them. */
export const orderChecks: Check[] = [
  {
    name: 'orders/by-tons',
    title: 'POST /orders orders metric tons, with the body that the interface sends',
    levels: BOTH_LEVELS,
    run: checkByTons,
  },
  {
    name: 'orders/by-amount',
    title: 'POST /orders orders for an amount',
    levels: BOTH_LEVELS,
    run: checkByAmount,
  },
  {
    name: 'orders/beneficiary',
    title: 'An order is made out to the name in its body',
    levels: BOTH_LEVELS,
    run: checkBeneficiary,
  },
  {
    name: 'orders/retrieve',
    title: 'GET /orders/{id} answers the order that was placed',
    levels: BOTH_LEVELS,
    run: checkRetrieve,
  },
  {
    name: 'orders/unknown',
    title: 'GET /orders/{id} answers 404 for what does not exist',
    levels: BOTH_LEVELS,
    run: checkUnknown,
  },
];

async function checkByTons({ fixtures }: CheckContext): Promise<void> {
  // An offer that is missing is told of elsewhere.
  await fixtures.offer();
  const { answer, body } = await fixtures.placeFirst();
  ensureOk(answer, 'the order');
  ensureSame(answer, 'metric_tons', normalizeMetricTons(String(body.metric_tons)));
  ensureBought(answer, body);
}

async function checkByAmount({ level, backend, fixtures }: CheckContext): Promise<void> {
  const { answer, body } = await fixtures.place('amount');
  ensureBought(answer, body);
  const config = level === 'full' ? (await backend.call('getConfig')).json : undefined;
  const fields = { true: ['amount_total'], false: ['amount_subtotal'] };
  const includesFees = String(at(config, 'amount_includes_fees'));
  const candidates =
    includesFees === 'true' || includesFees === 'false' ? fields[includesFees] : [...fields.true, ...fields.false];
  ensure(
    candidates.some((field) => at(answer.json, field) === body.amount),
    {
      expected: `${candidates.join(' or ')} to be ${body.amount}`,
      received: candidates.map((field) => `${field} ${String(at(answer.json, field))}`).join(', '),
      advice: `${RELAY_ADVICE} amount_includes_fees in /config says how the Stripe account reads it.`,
      answer,
    },
  );
}

/** What holds for an order however its quantity was given. */
function ensureBought(answer: Answer, body: { product: string; currency?: string | undefined }): void {
  const product = at(answer.json, 'product');
  const productId = typeof product === 'string' ? product : at(product, 'id');
  ensure(productId === body.product, {
    expected: `an order of ${body.product}`,
    received: `one of ${String(productId)}`,
    advice: RELAY_ADVICE,
    answer,
  });
  ensureSame(answer, 'currency', body.currency);
  const [fees, subtotal, total] = ['amount_fees', 'amount_subtotal', 'amount_total'].map((key) => at(answer.json, key));
  ensure(Number(fees) + Number(subtotal) === Number(total), {
    expected: 'amount_subtotal + amount_fees = amount_total',
    received: `${String(subtotal)} + ${String(fees)} and ${String(total)}`,
    advice: RELAY_ADVICE,
    answer,
  });
}

async function checkBeneficiary({ fixtures }: CheckContext): Promise<void> {
  const { answer, body } = await fixtures.place();
  const name = at(answer.json, 'beneficiary', 'public_name');
  ensure(name === body.beneficiary.public_name, {
    expected: `beneficiary.public_name "${body.beneficiary.public_name}"`,
    received: JSON.stringify(name) ?? 'nothing',
    advice: 'Hand beneficiary on to Stripe: the removal is retired in this name, in public.',
    answer,
  });
}

/** What does not change while an order lives. */
const LASTING_FIELDS = ['id', 'amount_total', 'created', 'currency', 'product'];

async function checkRetrieve({ backend, fixtures }: CheckContext): Promise<void> {
  const { id, answer: placed } = await fixtures.firstOrder();
  const answer = await backend.call('getOrder', { id });
  ensureOk(answer, 'the order');
  for (const field of LASTING_FIELDS) ensureSame(answer, field, at(placed.json, field));
}

async function checkUnknown(context: CheckContext): Promise<void> {
  ensureUnknown(context, await context.backend.call('getOrder', { id: 'conformance_none' }));
}

function ensureSame(answer: Answer, field: string, expected: unknown): void {
  const value = at(answer.json, field);
  const received = field === 'metric_tons' ? normalizeMetricTons(String(value)) : value;
  ensure(JSON.stringify(received) === JSON.stringify(expected), {
    expected: `${field} ${JSON.stringify(expected)}`,
    received: `${field} ${JSON.stringify(received) ?? 'missing'}`,
    advice: RELAY_ADVICE,
    answer,
  });
}
