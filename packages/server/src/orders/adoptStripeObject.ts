import type { Stripe } from 'stripe';
import { loadFundingMethod } from '../payments/loadFundingMethod.js';
import type { FundingState } from '../payments/FundingMethod.js';
import { readFundingMetadata } from '../payments/fundingMetadata.js';
import type { ServerContext } from '../ServerContext.js';
import type { Funding, OrderRow } from '../store/OrderRow.js';
import { callStripe } from '../stripe/callStripe.js';
import { findStripeOrder } from '../stripe/findStripeOrder.js';
import { readOrderIdentity, type OrderIdentity } from '../stripe/orderMetadata.js';
import { countOrder } from './countOrder.js';
import { followDueAt } from './dueAt.js';
import { createOrderRow, nextStep, toAwaitingFunds } from './orderMachine.js';
import { orderInProgress } from './orderProblems.js';
import { restoreOrder } from './restoreOrder.js';

/**
 * Finds the row of something in Stripe that no row knows: its answer was lost, or the row was. Who it is for stands in
 * its metadata. When there is no row any more it is made again, and an order that Stripe has is never bought again.
 *
 * @param id Stripe's id of a Climate order, Checkout Session, invoice, top-up or payment intent.
 * @returns null when it is not ours.
 * @throws {HttpProblem} when Stripe does not answer.
 */
export async function adoptStripeObject(context: ServerContext, { id }: { id: string }): Promise<OrderRow | null> {
  if (id.startsWith('climorder_')) return adoptOrder(context, id);
  if (id.startsWith('pi_')) return adoptPaymentIntent(context, id);
  const source = SOURCES.find(({ prefix }) => id.startsWith(prefix))?.source;
  return source
    ? adoptFunding(context, await callStripe('read', async () => (await loadFundingMethod(source)).read(context, id)))
    : null;
}

const SOURCES: readonly { prefix: string; source: Funding['source'] }[] = [
  { prefix: 'cs_', source: 'checkout' },
  { prefix: 'in_', source: 'invoice' },
  { prefix: 'tu_', source: 'top_up' },
];

async function adoptOrder(context: ServerContext, id: string): Promise<OrderRow | null> {
  const { stripe, store, now } = context;
  const order = await callStripe('read', () => stripe.climate.orders.retrieve(id));
  const identity = readOrderIdentity(order.metadata);
  if (!identity) return null;
  const outcome = await restoreOrder(store, { order, identity, at: now() });
  if (outcome instanceof Error) throw outcome;
  return store.find(identity);
}

/** Invoices do not hand their metadata on to their payments, and have events of their own. */
async function adoptPaymentIntent(context: ServerContext, id: string): Promise<OrderRow | null> {
  const { stripe, store } = context;
  const intent = await callStripe('read', () => stripe.paymentIntents.retrieve(id));
  const identity = readOrderIdentity(intent.metadata);
  if (!identity) return null;
  const row = await store.find(identity);
  if (row) return row;
  const sessions = await callStripe('read', () => stripe.checkout.sessions.list({ payment_intent: id, limit: 1 }));
  const session = sessions.data[0];
  return session ? adoptStripeObject(context, session) : null;
}

async function adoptFunding(context: ServerContext, state: FundingState): Promise<OrderRow | null> {
  const identity = readOrderIdentity(state.metadata);
  // What is still being made is finished by whoever makes it, or made again under the same keys.
  if (!identity || state.phase === 'draft') return null;
  const known = await context.store.find(identity);
  if (!known) return rebuild(context, identity, state);
  const isWaitedFor = (known.state === 'funding' || known.state === 'failed') && known.attempt === identity.attempt;
  if (!isWaitedFor) {
    assertExpected(known, state);
    return known;
  }
  if (nextStep(known, await context.sharedNow()) !== 'wait') return attach(context, known, state);
  // Whoever makes it now may be making something else, as after a loss of the store: money must not be heard of in
  // vain.
  if (hasMoneyCome(state)) throw orderInProgress();
  return known;
}

function hasMoneyCome({ phase }: FundingState): boolean {
  return phase !== 'open' && phase !== 'ended';
}

/** An earlier attempt that was given up for lost can be paid although a later one took its place. */
function assertExpected({ ref, funding }: OrderRow, state: FundingState): void {
  if (!hasMoneyCome(state) || funding?.object === state.funding.object) return;
  throw new Error(
    `${state.funding.object} was paid for order ${ref}, which is to be paid by ${funding?.object ?? 'something else'}: ` +
      'somebody has paid twice. Give one of the two payments back.',
  );
}

/** The answer that told of it was lost. */
async function attach(context: ServerContext, row: OrderRow, state: FundingState): Promise<OrderRow | null> {
  const { reserved, entries } = await countOrder(context, row, row.offer?.quote.amount_total ?? 0);
  await context.store.replace(toWaiting({ ...row, reserved }, state, await context.sharedNow()), entries);
  return context.store.find(row);
}

async function rebuild(context: ServerContext, identity: OrderIdentity, state: FundingState): Promise<OrderRow | null> {
  const { stripe, store, now } = context;
  const { ref, owner } = identity;
  const order = await callStripe('read', () => findStripeOrder({ stripe, ref, owner, since: state.created }));
  if (order) return restorePaidOrder(context, { order, identity, funding: state.funding });
  const wish = readFundingMetadata(state.metadata);
  if (!wish) {
    context.logger.error('A payment for an order that is not known any more does not say what was ordered.', {
      order: ref,
      object: state.funding.object,
    });
    return null;
  }
  const blank = createOrderRow({ ...identity, ...wish, created: state.created });
  const row = toWaiting({ ...blank, attempt: identity.attempt, firstAttemptAt: state.created }, state, now());
  const { row: stored } = assertStored(await store.insert(row));
  return stored;
}

async function restorePaidOrder(
  { store, now }: ServerContext,
  found: { order: Stripe.Climate.Order; identity: OrderIdentity; funding: Funding },
): Promise<OrderRow | null> {
  await restoreOrder(store, { ...found, at: now() });
  return store.find(found.identity);
}

/** It is looked at more closely at once by whoever has asked for it. */
function toWaiting(row: OrderRow, { funding }: FundingState, now: number): OrderRow {
  return toAwaitingFunds(row, { funding, now, dueAt: followDueAt({ row, funding, now }) });
}

function assertStored(result: Awaited<ReturnType<ServerContext['store']['insert']>>): { row: OrderRow } {
  if (result.outcome === 'over_budget') throw new Error('A row without budgets cannot be over one.');
  return result;
}
