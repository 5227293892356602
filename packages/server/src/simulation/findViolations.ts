import type { StoredOrder } from '@offtake/stripe-emulator';
import type { OrderRow } from '../store/OrderRow.js';
import { findBrokenAnswers } from './findBrokenAnswers.js';
import { readPayments, type Payment } from './readPayments.js';
import type { World } from './World.js';

/** All that is known in the end. */
export interface Evidence {
  world: World;
  /** Stripe's orders, oldest first. */
  orders: readonly StoredOrder[];
  payments: ReadonlyMap<string, Payment>;
  /** By ref. */
  rows: ReadonlyMap<string, OrderRow>;
}

/** Looks whether the invariants of docs/proofs.md hold at rest. @returns what is wrong, in words. */
export function findViolations(world: World): string[] {
  const { emulator, observed } = world;
  const evidence: Evidence = {
    world,
    orders: emulator.orders.list().toReversed(),
    payments: readPayments(world),
    rows: new Map([...observed.rows.values()].map((row) => [row.ref, row])),
  };
  return [
    ...findDoubles(evidence),
    ...findDifferences(evidence),
    ...findMoney(evidence),
    ...findUnpaid(evidence),
    ...findForgotten(evidence),
    ...findBudgets(evidence),
    ...findBrokenAnswers(evidence),
    ...observed.violations,
  ];
}

/**
 * I1: at most one order in Stripe for each order of ours, one of ours for each payment, and one thing to pay for each.
 */
function findDoubles({ orders, rows, payments, world }: Evidence): string[] {
  const refs = orders.map(refOf);
  const payable = [...payments.values()].filter(({ state }) => state !== 'draft').map(({ ref }) => ref);
  const objects = [...rows.values()].flatMap(({ funding }) => funding?.object ?? []);
  return [
    ...repeated(refs).map((ref) => `I1: ${ref} was bought ${refs.filter((each) => each === ref).length} times.`),
    ...repeated(objects).map((object) => `I1: ${object} pays for several orders.`),
    // Where the store was lost, a key may be used again for something else.
    ...(world.epoch > 0 ? [] : repeated(payable).map((ref) => `I1: ${ref} could be paid by several things.`)),
  ];
}

function repeated(items: readonly string[]): string[] {
  return [...new Set(items.filter((item, index) => items.indexOf(item) !== index))];
}

function refOf({ metadata }: StoredOrder): string {
  return metadata['offtake_ref'] ?? 'none';
}

/** I3: what is done is in Stripe as our row says, and what is in Stripe is done. */
function findDifferences({ orders, rows, world }: Evidence): string[] {
  for (const { state } of rows.values()) world.seen.add(`end: ${state}`);
  const unknown = orders
    .filter((order) => rows.get(refOf(order))?.stripeOrder !== order.id)
    .map(
      (order) => `I3: ${order.id} is bought, and ${refOf(order)} is ${rows.get(refOf(order))?.state ?? 'not there'}.`,
    );
  const byId = new Map(orders.map((order) => [order.id, order]));
  const different = [...rows.values()]
    .filter(({ state }) => state === 'done')
    .flatMap((row) => compare(row, byId.get(row.stripeOrder ?? '')));
  return [...unknown, ...different];
}

const FIELDS = [
  'amount_fees',
  'amount_subtotal',
  'amount_total',
  'cancellation_reason',
  'canceled_at',
  'certificate',
  'confirmed_at',
  'created',
  'currency',
  'delayed_at',
  'delivered_at',
  'expected_delivery_year',
  'metric_tons',
  'product_substituted_at',
  'status',
] as const;

function compare({ ref, order }: OrderRow, stripes: StoredOrder | undefined): string[] {
  if (!order || !stripes) return [`I3: ${ref} is done and not in Stripe.`];
  const differing: string[] = FIELDS.filter((field) => (order[field] ?? null) !== (stripes[field] ?? null));
  if ((order.beneficiary?.public_name ?? null) !== (stripes.beneficiary?.public_name ?? null))
    differing.push('beneficiary');
  return differing.map((field) => `I3: ${ref} differs from ${stripes.id} in ${field}.`);
}

/** I4: what has left the balance is what the orders cost. */
function findMoney({ world, orders }: Evidence): string[] {
  const paid = world.emulator.balance
    .transactions()
    .filter(({ type }) => type === 'climate_order_purchase')
    .reduce((sum, { amount }) => sum - amount, 0);
  const cost = orders.reduce((sum, { amount_total: total }) => sum + total, 0);
  return paid === cost ? [] : [`I4: ${paid} has been spent, and the orders cost ${cost}.`];
}

/** Nothing was ordered for money that never came. */
function findUnpaid({ orders, payments, world }: Evidence): string[] {
  return orders.flatMap((order) => {
    const own = [...payments.values()].filter(({ ref }) => ref === refOf(order));
    const isPaid = own.length === 0 || own.some(({ state }) => state === 'paid' || state === 'given_back');
    return isPaid || isAskedFromBalance(world, refOf(order))
      ? []
      : [`P1: ${order.id} was bought for ${refOf(order)}, which nobody has paid.`];
  });
}

/** Where the store was lost, a key may be used again for something else. */
function isAskedFromBalance({ epoch, sent, refs }: World, ref: string): boolean {
  return (
    epoch > 0 && sent.some(({ owner, wish }) => wish?.source === 'balance' && refs.get(`${owner} ${wish.key}`) === ref)
  );
}

/** Money that came and stayed has its order, or a person knows of it. */
function findForgotten({ payments, rows, world }: Evidence): string[] {
  const paid = [...payments.values()].filter(({ state }) => state === 'paid' || state === 'out_of_band');
  return paid.flatMap(({ object, ref, state }) => {
    const row = rows.get(ref);
    const isAttached = row?.funding?.object === object || (world.epoch > 0 && row?.funding === null);
    if (isAttached && (row.state === 'needs_review' || (row.state === 'done' && state === 'paid'))) return [];
    // Nothing but an event can tell of a payment that no answer ever told of.
    if (world.observed.reported.has(object) || (!isAttached && !areEventsHeard(world))) return [];
    return [`P2: ${object} is ${state}, and ${ref} is ${row?.state ?? 'not there'} with ${row?.funding?.object}.`];
  });
}

function areEventsHeard({ history, epoch }: World): boolean {
  const { doEventsArrive, isCaughtUp } = history.setting;
  return doEventsArrive || isCaughtUp || epoch > 0;
}

/** What is taken of budgets is what rows count for, and the caps hold. */
function findBudgets({ world, rows }: Evidence): string[] {
  const { dailyLimit } = world.history.setting;
  const reserved = new Map<string, number>();
  for (const { owner, budget, amount } of [...rows.values()].flatMap((row) => row.reserved)) {
    reserved.set(`${owner} ${budget}`, (reserved.get(`${owner} ${budget}`) ?? 0) + amount);
  }
  return [...world.observed.spent].flatMap(([key, spent]) => {
    const max =
      dailyLimit === null || !key.includes(' spend.') ? Infinity : dailyLimit * (key.startsWith(' ') ? 1.5 : 1);
    return [
      ...(spent === (reserved.get(key) ?? 0) ? [] : [`B1: ${key} holds ${spent}, and rows ${reserved.get(key) ?? 0}.`]),
      // What has become dearer in the last moment counts in full.
      ...(spent > max && !world.seen.has('step: set_price') ? [`B2: ${key} holds ${spent} of at most ${max}.`] : []),
    ];
  });
}
