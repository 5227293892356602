import type { CreateOrderInput, Order, UnixSeconds } from '@offtake/contract';
import type { Caller } from '../Authorize.js';
import { HttpProblem } from '../HttpProblem.js';
import { loadFundingMethod } from '../payments/loadFundingMethod.js';
import type { ServerContext } from '../ServerContext.js';
import type { OrderRow } from '../store/OrderRow.js';
import { assertHostMetadata } from '../stripe/orderMetadata.js';
import type { ToldTime } from './assertLeased.js';
import { assertOrderable } from './assertOrderable.js';
import { createBudgetEntries, overBudget } from './budgets.js';
import { carryOut } from './carryOut.js';
import { createOrderRef } from './createOrderRef.js';
import { effectiveLimits } from './effectiveLimits.js';
import { effectiveSources } from './effectiveSources.js';
import { createOrderRow, nextStep, toAttempting, toFunding } from './orderMachine.js';
import { logDecision } from './logDecision.js';
import type { OrderIntent } from './OrderIntent.js';
import { orderInProgress } from './orderProblems.js';
import { searchStripe } from './searchStripe.js';
import { settleOrder } from './settleOrder.js';
import { hashOrderIntent, toOrderIntent } from './toOrderIntent.js';

/** For how long what the shared clock said is taken to be so, in seconds. */
const TOLD_MAX_AGE_SECONDS = 5;

/** Who orders what, and the key that makes repeating it safe. */
export interface PlaceOrderRequest {
  caller: Caller;
  idempotencyKey: string;
  input: CreateOrderInput;
  request: Request;
}

/**
 * Places an order, at most once per owner and key: what is stored is looked at first, so that a repeated request gets
 * its order even when the product is sold out or dearer by now.
 *
 * @throws {HttpProblem} every code of `createOrder` in the contract.
 */
export async function placeOrder(context: ServerContext, request: PlaceOrderRequest): Promise<Order> {
  const { caller, idempotencyKey, input } = request;
  const { owner } = caller;
  const paymentSources = effectiveSources(context.paymentSources, caller);
  const intent = toOrderIntent({ ...context, paymentSources }, input, request.request);
  const intentHash = await hashOrderIntent(intent);
  const ref = await createOrderRef({ owner, idempotencyKey });

  const askedAt = context.now();
  const { row: stored, now } = await context.findAndTell({ owner, ref });
  if (stored) assertSameIntent(stored, intentHash);
  if (stored && nextStep(stored, now) !== 'attempt') return settleOrder(context, stored);
  const found = stored && (await searchStripe(context, stored));
  if (found) return found;

  // What it is paid by must not be missing once a row says that it is being made.
  if (intent.payment.source !== 'balance') await loadFundingMethod(intent.payment.source);
  const armed = await arm(context, {
    request,
    intent,
    base: stored,
    identity: { ref, owner, intentHash },
    told: { now, askedAt },
  });
  return stored ? retry(context, armed) : claim(context, armed);
}

interface Wish {
  request: PlaceOrderRequest;
  intent: OrderIntent;
  /** The row of an earlier attempt, which was refused. */
  base: OrderRow | null;
  identity: Pick<OrderRow, 'ref' | 'owner' | 'intentHash'>;
  told: ToldTime;
}

/** Makes sure that it can be ordered, and writes down all that the calls to Stripe are made from. */
async function arm(context: ServerContext, { request, intent, base, identity, told }: Wish): Promise<OrderRow> {
  const { caller, input } = request;
  const limits = effectiveLimits(context.limits, caller.limits ?? {});
  const offer = await assertOrderable(context, { intent, limits, expectedTotal: input.expected_total });
  const now = await tellAgain(context, told);
  const reserved = await createBudgetEntries({
    owner: identity.owner,
    intent,
    amountTotal: offer.quote.amount_total,
    limits,
    sharedLimits: context.sharedLimits,
    duplicateWindowSeconds: context.duplicateWindowSeconds,
    isDuplicateConfirmed: input.confirm_duplicate === true,
    now,
  });
  const row =
    base ??
    createOrderRow({ ...identity, intent: await withMetadata(context, identity.owner, intent), offer, created: now });
  const wanted = { ...row, offer, reserved };
  return intent.payment.source === 'balance' ? toAttempting(wanted, now) : toFunding(wanted, now);
}

/**
 * The shared time, asked for again when Stripe took long to say what is on offer: a lease that began before that would
 * be spent before its call begins. That it is a moment old only makes the lease shorter, which is the safe side.
 */
async function tellAgain(context: ServerContext, { now, askedAt }: ToldTime): Promise<UnixSeconds> {
  const age = context.now() - askedAt;
  return age >= 0 && age <= TOLD_MAX_AGE_SECONDS ? now : context.sharedNow();
}

async function withMetadata(context: ServerContext, owner: string, intent: OrderIntent): Promise<OrderIntent> {
  const metadata = (await context.metadata?.({ owner, intent })) ?? {};
  assertHostMetadata(metadata);
  return { ...intent, metadata };
}

/** Of two requests with one key, both get the row of the one that came first. */
async function claim(context: ServerContext, armed: OrderRow): Promise<Order> {
  const askedAt = context.now();
  const result = await context.store.insert(armed, armed.reserved);
  if (result.outcome === 'over_budget') throw refuse(context, armed, result.budget);
  if (result.outcome === 'inserted') {
    const told = context.store.now && result.now !== undefined ? { now: result.now, askedAt } : null;
    return carryOut(context, armed, told);
  }
  assertSameIntent(result.row, armed.intentHash);
  return settleOrder(context, result.row);
}

async function retry(context: ServerContext, armed: OrderRow): Promise<Order> {
  const result = await context.store.replace(armed, armed.reserved);
  if (result.outcome === 'over_budget') throw refuse(context, armed, result.budget);
  if (result.outcome === 'conflict') throw orderInProgress();
  return carryOut(context, armed);
}

function refuse(context: ServerContext, armed: OrderRow, budget: string): HttpProblem {
  const problem = overBudget(budget);
  const outcome = problem.code === 'possible_duplicate' ? 'possible_duplicate' : 'over_limit';
  logDecision(context, armed, outcome, problem.code);
  return problem;
}

/** A row restored from a Stripe order whose metadata does not say is taken to be the same. */
function assertSameIntent(row: OrderRow, intentHash: string): void {
  if (row.intentHash === '' || row.intentHash === intentHash) return;
  throw new HttpProblem('idempotency_key_reused');
}
