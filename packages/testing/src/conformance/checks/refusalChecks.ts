import { PUBLIC_NAME_MAX_LENGTH, addMetricTons, type ErrorCode } from '@offtake/contract';
import { BOTH_LEVELS, FULL_LEVEL, type Check, type CheckContext } from '../Check.js';
import type { Offer } from '../createFixtures.js';
import { ensureNothingBought } from '../ensureNothingBought.js';
import { ensureRefused } from '../expectations.js';

/** An order that must not be placed. */
interface BadOrder {
  name: string;
  what: string;
  levels?: Check['levels'];
  /** What is put in place of fields of a valid order by tons; undefined takes a field away. */
  change: (offer: Offer) => Record<string, unknown>;
  /** @default ['invalid_request'] */
  codes?: readonly ErrorCode[];
  /** The field to be named at full level. */
  pointer: string;
}

const BAD_ORDERS: BadOrder[] = [
  tons('both-quantities', 'an order with both metric_tons and amount', { amount: 10_000 }),
  tons('no-quantity', 'an order with neither metric_tons nor amount', { metric_tons: undefined }, '/amount'),
  tons('tons-negative', 'an order of "-1" metric tons', { metric_tons: '-1' }),
  tons('tons-zero', 'an order of "0" metric tons', { metric_tons: '0' }),
  tons('tons-comma', 'an order of "1,5" metric tons', { metric_tons: '1,5' }),
  tons('tons-exponent', 'an order of "1e9" metric tons', { metric_tons: '1e9' }),
  tons('tons-small-exponent', 'an order of "1e-2" metric tons', { metric_tons: '1e-2' }),
  tons('tons-nan', 'an order of "NaN" metric tons', { metric_tons: 'NaN' }),
  tons('tons-empty', 'an order of "" metric tons', { metric_tons: '' }),
  { ...tons('tons-number', 'an order of 0.01 metric tons as a number', { metric_tons: 0.01 }), levels: FULL_LEVEL },
  {
    ...tons('tons-too-precise', 'metric tons finer than a gram', { metric_tons: '0.010000000001' }),
    levels: FULL_LEVEL,
  },
  {
    name: 'more-than-left',
    what: 'an order of more than is left',
    change: ({ metricTonsAvailable }) => ({ metric_tons: addMetricTons(metricTonsAvailable, '1') }),
    codes: ['product_unavailable', 'amount_over_limit'],
    pointer: '/metric_tons',
  },
  amount('amount-negative', 'an order for the amount -1', -1),
  amount('amount-zero', 'an order for the amount 0', 0),
  amount('amount-fraction', 'an order for half of the smallest unit', 1_000.5),
  { ...amount('amount-text', 'an order for the amount "1000" as text', '1000'), levels: FULL_LEVEL },
  {
    name: 'product-unknown',
    what: 'an order of a product that does not exist',
    change: () => ({ product: 'climsku_conformance_none' }),
    pointer: '/product',
  },
  {
    name: 'product-missing',
    what: 'an order without a product',
    change: () => ({ product: undefined }),
    pointer: '/product',
  },
  {
    name: 'currency-unsupported',
    what: 'an order in xts, the currency that exists for tests alone',
    change: () => ({ currency: 'xts' }),
    pointer: '/currency',
  },
  {
    name: 'name-too-long',
    what: `a beneficiary of ${PUBLIC_NAME_MAX_LENGTH + 1} characters`,
    change: () => ({ beneficiary: { public_name: 'x'.repeat(PUBLIC_NAME_MAX_LENGTH + 1) } }),
    pointer: '/beneficiary/public_name',
  },
  {
    name: 'name-empty',
    what: 'a beneficiary without a name',
    levels: FULL_LEVEL,
    change: () => ({ beneficiary: { public_name: ' ' } }),
    pointer: '/beneficiary/public_name',
  },
  {
    name: 'payment-unknown',
    what: 'a way to pay that is not on offer',
    levels: FULL_LEVEL,
    change: () => ({ payment: { source: 'conformance_shells' } }),
    pointer: '/payment/source',
  },
  {
    name: 'field-unknown',
    what: 'an order with a field that is not the contract’s',
    levels: FULL_LEVEL,
    change: () => ({ conformance: true }),
    pointer: '/conformance',
  },
];

/** Bodies that are no JSON object at all, as they are sent. */
const BAD_BODIES: [name: string, what: string, text: string][] = [
  ['body-no-json', 'a body that is no JSON', '{"product":'],
  ['body-empty', 'an empty body', ''],
  ['body-array', 'an array for a body', '[]'],
  ['body-null', 'null for a body', 'null'],
];

/** Orders that are refused, and buy nothing. */
export const refusalChecks: Check[] = [
  ...BAD_ORDERS.map((bad): Check => ({
    name: `refusals/${bad.name}`,
    title: `POST /orders refuses ${bad.what}`,
    levels: bad.levels ?? BOTH_LEVELS,
    run: (context) => checkBadOrder(context, bad),
  })),
  ...BAD_BODIES.map(([name, what, text]): Check => ({
    name: `refusals/${name}`,
    title: `POST /orders refuses ${what}`,
    levels: BOTH_LEVELS,
    run: (context) => checkBadBody(context, what, text),
  })),
];

function tons(name: string, what: string, fields: Record<string, unknown>, pointer = '/metric_tons'): BadOrder {
  return { name, what, change: () => fields, pointer };
}

function amount(name: string, what: string, value: unknown): BadOrder {
  return { name, what, change: () => ({ metric_tons: undefined, amount: value }), pointer: '/amount' };
}

async function checkBadOrder(context: CheckContext, { what, change, codes, pointer }: BadOrder): Promise<void> {
  const offer = await context.fixtures.offer();
  const { expected_total: _, ...body } = offer.createBody();
  const text = JSON.stringify({ ...body, ...change(offer) });
  await checkRefusal(context, { what, text, codes, pointer, publicName: body.beneficiary.public_name });
}

async function checkBadBody(context: CheckContext, what: string, text: string): Promise<void> {
  await checkRefusal(context, { what, text, publicName: '' });
}

interface Refusal {
  what: string;
  text: string;
  codes?: readonly ErrorCode[] | undefined;
  pointer?: string | undefined;
  /** The name that the order would carry. */
  publicName: string;
}

async function checkRefusal(context: CheckContext, refusal: Refusal): Promise<void> {
  const { backend, fixtures } = context;
  const { what, text, codes = ['invalid_request'], pointer, publicName } = refusal;
  const watch = await fixtures.watchOrders();
  const answer = await backend.send({
    method: 'POST',
    path: '/orders',
    headers: { 'content-type': 'application/json', 'idempotency-key': fixtures.createKey() },
    text,
    endpoint: 'createOrder',
  });
  ensureRefused(context, answer, {
    what,
    codes,
    pointer,
    advice:
      'Hand the value on to Stripe as it came, and pass its refusal on; or refuse it before. Neither round it nor read it as something else.',
  });
  await ensureNothingBought({ watch, publicName, answer });
}
