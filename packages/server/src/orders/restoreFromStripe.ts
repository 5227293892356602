import type { UnixSeconds } from '@offtake/contract';
import type { Stripe } from 'stripe';
import type { Logger } from '../Logger.js';
import type { Funding, OrderRow } from '../store/OrderRow.js';
import type { OrderStore } from '../store/OrderStore.js';
import { fromStripeOrder } from '../stripe/fromStripeOrder.js';
import { readOrderIdentity, type OrderIdentity } from '../stripe/orderMetadata.js';
import { boughtTwice, isSecondOrder } from './boughtTwice.js';
import { createOrderRow, toDone } from './orderMachine.js';

export interface RestoreOptions {
  stripe: Stripe;
  store: OrderStore;
  /** The time, in seconds since the Unix epoch. @default the computer's clock */
  now?: (() => UnixSeconds) | undefined;
  /** Told of orders that were bought twice. @default `console` */
  logger?: Pick<Logger, 'error'> | undefined;
}

/** What was found in Stripe. */
export interface RestoreResult {
  /** Orders that the store did not have, or not finished. */
  restored: number;
  /** Orders that the store had, brought up to date. */
  refreshed: number;
  /** Orders that were not placed through Offtake, and second ones for an order that has one: those are in the log. */
  ignored: number;
}

/**
 * Makes the rows of a store again from the metadata of Stripe's orders, ids and idempotency keys included: after it, a
 * request that was answered before the loss gets the same order and buys nothing. Call it once when the process starts
 * with an empty store, before the first request. Where the store was lost while orders were placed, wait 30 seconds first:
 * by then a call that was on its way has reached Stripe, or never will.
 *
 * @throws the SDK's error when Stripe cannot be read; what was restored until then stays.
 */
export async function restoreFromStripe({
  stripe,
  store,
  now,
  logger = console,
}: RestoreOptions): Promise<RestoreResult> {
  const at = now?.() ?? Math.floor(Date.now() / 1_000);
  const orders: Stripe.Climate.Order[] = [];
  for await (const order of stripe.climate.orders.list({ limit: 100 })) orders.push(order);
  const result: RestoreResult = { restored: 0, refreshed: 0, ignored: 0 };
  // Stripe lists the newest first; the store counts on the order of insertion for orders of the same second.
  for (const order of orders.toReversed()) {
    const identity = readOrderIdentity(order.metadata);
    const outcome = identity ? await restoreOrder(store, { order, identity, at }) : 'ignored';
    if (outcome instanceof Error) logger.error(outcome.message, { order: identity?.ref, second: order.id });
    result[outcome instanceof Error ? 'ignored' : outcome] += 1;
  }
  return result;
}

/** An order of Stripe's, and whose it is. */
export interface FoundOrder {
  order: Stripe.Climate.Order;
  identity: OrderIdentity;
  /** How it was paid; absent when that is not known. */
  funding?: Funding | undefined;
  at: UnixSeconds;
}

/** Makes one row again, or completes it. @returns what is wrong when the row has another order: it stays as it is. */
export async function restoreOrder(store: OrderStore, found: FoundOrder): Promise<'restored' | 'refreshed' | Error> {
  const { order, identity, at, funding } = found;
  const stored = await store.find(identity);
  if (stored && isSecondOrder(stored, order.id)) return boughtTwice(stored, order.id);
  const base = stored ?? blankRow(found);
  const row = toDone(
    { ...base, funding: base.funding ?? funding ?? null },
    { order: fromStripeOrder(order, identity.ref), now: at },
  );
  if (stored) await store.replace(row);
  else await store.insert(row);
  return stored?.state === 'done' ? 'refreshed' : 'restored';
}

function blankRow({ order, identity }: FoundOrder): OrderRow {
  const { ref, owner, intentHash, attempt } = identity;
  return { ...createOrderRow({ ref, owner, intentHash, intent: null, offer: null, created: order.created }), attempt };
}
