import type { UnixSeconds } from '@offtake/contract';
import type { Stripe } from 'stripe';
import type { Logger } from '../Logger.js';
import { loadOnce } from '../loadOnce.js';
import type { OrderStore } from '../store/OrderStore.js';

/** Where orders are restored from, and to. */
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
 * with an empty store, before the first request. Where the store was lost while orders were placed, wait 30 seconds
 * first: by then a call that was on its way has reached Stripe, or never will.
 *
 * @throws the SDK's error when Stripe cannot be read; what was restored until then stays.
 */
export async function restoreFromStripe(options: RestoreOptions): Promise<RestoreResult> {
  const restoreOrders = await loadRestoreOrders();
  return restoreOrders(options);
}

/** Few processes ever restore. */
const loadRestoreOrders = loadOnce(async () => (await import('./restoreOrders.js')).restoreOrders);
