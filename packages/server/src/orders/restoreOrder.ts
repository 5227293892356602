import type { UnixSeconds } from '@offtake/contract';
import type { Stripe } from 'stripe';
import type { Funding, OrderRow } from '../store/OrderRow.js';
import type { OrderStore } from '../store/OrderStore.js';
import { fromStripeOrder } from '../stripe/fromStripeOrder.js';
import type { OrderIdentity } from '../stripe/orderMetadata.js';
import { boughtTwice, isSecondOrder } from './boughtTwice.js';
import { createOrderRow, toDone } from './orderMachine.js';

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
