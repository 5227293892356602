import type { Order } from '@offtake/contract';
import { HttpProblem } from '../HttpProblem.js';
import type { ServerContext } from '../ServerContext.js';
import type { OrderRow } from '../store/OrderRow.js';
import { findStripeOrder } from '../stripe/findStripeOrder.js';
import { fromStripeOrder } from '../stripe/fromStripeOrder.js';
import { isRefusal, readStripeFailure } from '../stripe/readStripeFailure.js';
import { toCreateParams } from '../stripe/toCreateParams.js';
import { toStripeProblem } from '../stripe/toStripeProblem.js';
import { callStripe } from '../stripe/callStripe.js';
import {
  CALL_TIMEOUT_SECONDS,
  nextStep,
  stripeIdempotencyKey,
  toAttempting,
  toDone,
  toFailed,
  toNeedsReview,
  toRepeating,
  toUnsettled,
} from './orderMachine.js';

/** How far Stripe's clock and ours may be apart when its list is searched. */
const CLOCK_SKEW_SECONDS = 600;

/** A row is changed by someone else at most a few times while we finish it. */
const FINISH_TRIES = 5;

/**
 * Brings a row one step further: calls Stripe, calls it again under the same key, or looks for the order in Stripe's
 * list. The row is saved as armed before anything is sent.
 *
 * @returns the order.
 * @throws {HttpProblem} when Stripe refused, when nobody knows the outcome, or when another call is running.
 */
export async function settleAttempt(context: ServerContext, row: OrderRow): Promise<Order> {
  const now = await context.sharedNow();
  const step = nextStep(row, now);
  if (step === 'answer' && row.order) return row.order;
  if (step === 'wait' || step === 'answer') throw orderInProgress();
  if (step === 'review') throw orderInReview(row);
  const armed = step === 'attempt' ? toAttempting(row, now) : toRepeating(row, now);
  if (!(await context.store.replace(armed))) throw orderInProgress();
  return step === 'reconcile' ? reconcile(context, armed) : placeAtStripe(context, armed);
}

async function placeAtStripe(context: ServerContext, armed: OrderRow): Promise<Order> {
  let order: Order;
  try {
    order = await createStripeOrder(context, armed);
  } catch (error) {
    throw await recordFailure(context, armed, error);
  }
  return finish(context, armed, order);
}

async function createStripeOrder({ stripe }: ServerContext, armed: OrderRow): Promise<Order> {
  // The SDK's own retries are off: whether and when to repeat is decided here, and saved first.
  const created = await stripe.climate.orders.create(toCreateParams(armed), {
    idempotencyKey: stripeIdempotencyKey(armed),
    maxNetworkRetries: 0,
    timeout: CALL_TIMEOUT_SECONDS * 1_000,
  });
  return fromStripeOrder(created, armed.ref);
}

/** Whatever is not Stripe's clear refusal leaves the outcome open, a fault of our own after Stripe's answer included. */
async function recordFailure({ store }: ServerContext, armed: OrderRow, error: unknown): Promise<HttpProblem> {
  const failure = readStripeFailure(error);
  const problem = failure
    ? toStripeProblem(failure, 'create')
    : new HttpProblem('stripe_unavailable', { retryAfter: 2, cause: error });
  const isRefused = failure !== null && isRefusal(failure);
  await store.replace(isRefused ? toFailed(armed, toStored(problem)) : toUnsettled(armed));
  return problem;
}

async function reconcile(context: ServerContext, armed: OrderRow): Promise<Order> {
  const { stripe, store } = context;
  const createdFrom = (armed.firstAttemptAt ?? armed.created) - CLOCK_SKEW_SECONDS;
  const found = await callStripe('read', () => findStripeOrder({ stripe, ref: armed.ref, createdFrom }));
  if (found) return finish(context, armed, fromStripeOrder(found, armed.ref));
  const problem = orderInReview(armed);
  await store.replace(toNeedsReview(armed, toStored(problem)));
  throw problem;
}

/** Saves that Stripe has the order, whoever else has touched the row meanwhile: it cannot be undone by being late. */
async function finish({ store, now }: ServerContext, armed: OrderRow, order: Order): Promise<Order> {
  let row: OrderRow | null = armed;
  for (let tries = 0; row && tries < FINISH_TRIES; tries += 1) {
    if (row.state === 'done' && row.order) return row.order;
    if (await store.replace(toDone(row, { order, now: now() }))) return order;
    row = await store.find(armed);
  }
  throw new Error(`Order ${armed.ref} was placed but could not be saved; recovery will find it.`);
}

function toStored({ code, message, errors }: HttpProblem) {
  return { code, detail: message, errors };
}

/** Someone else is placing this very order. */
function orderInProgress(): HttpProblem {
  return new HttpProblem('order_in_progress', { retryAfter: 1 });
}

function orderInReview(row: OrderRow): HttpProblem {
  return new HttpProblem('possible_duplicate', {
    detail:
      'It is not known whether this order was placed. Ask whoever runs this service to look before you order again ' +
      `(${row.ref}).`,
  });
}
