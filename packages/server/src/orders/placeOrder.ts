import type { CreateOrderInput, Order } from '@offtake/contract';
import type { Caller } from '../Authorize.js';
import { HttpProblem } from '../HttpProblem.js';
import type { ServerContext } from '../ServerContext.js';
import type { OrderRow } from '../store/OrderRow.js';
import { assertHostMetadata } from '../stripe/orderMetadata.js';
import { assertOrderable } from './assertOrderable.js';
import { createOrderRef } from './createOrderRef.js';
import { claimedRow, nextStep } from './orderMachine.js';
import type { OrderIntent } from './OrderIntent.js';
import { settleAttempt } from './settleAttempt.js';
import { hashOrderIntent, toOrderIntent } from './toOrderIntent.js';

/** Who orders what, and the key that makes repeating it safe. */
export interface PlaceOrderRequest {
  caller: Caller;
  idempotencyKey: string;
  input: CreateOrderInput;
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
  const intent = toOrderIntent(context, input);
  const intentHash = await hashOrderIntent(intent);
  const ref = await createOrderRef({ owner, idempotencyKey });

  const stored = await context.store.find({ owner, ref });
  if (stored) assertSameIntent(stored, intentHash);
  if (stored && nextStep(stored, await context.sharedNow()) !== 'attempt') return settleAttempt(context, stored);

  await assertOrderable(context, { intent, callerLimits: caller.limits, expectedTotal: input.expected_total });
  if (stored) return settleAttempt(context, stored);
  const claimed = await claim(context, { ref, owner, intent, intentHash });
  assertSameIntent(claimed, intentHash);
  return settleAttempt(context, claimed);
}

type Claim = Pick<OrderRow, 'ref' | 'owner' | 'intentHash'> & { intent: OrderIntent };

/** Of two requests with one key, both get the row of the one that came first. */
async function claim(context: ServerContext, { ref, owner, intentHash, intent }: Claim): Promise<OrderRow> {
  const metadata = (await context.metadata?.({ owner, intent })) ?? {};
  assertHostMetadata(metadata);
  const row = claimedRow({ ref, owner, intentHash, intent: { ...intent, metadata }, now: context.now() });
  return context.store.insert(row);
}

/** A row restored from a Stripe order whose metadata does not say is taken to be the same. */
function assertSameIntent(row: OrderRow, intentHash: string): void {
  if (row.intentHash === '' || row.intentHash === intentHash) return;
  throw new HttpProblem('idempotency_key_reused');
}
