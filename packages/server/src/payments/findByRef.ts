import type { OrderRow } from '../store/OrderRow.js';
import { CLOCK_SKEW_SECONDS } from '../stripe/findStripeOrder.js';

/** Walks a list of Stripe's from the moment of the first call on, for the object that carries a row's ref. */
export async function findByRef<TObject extends { metadata: Record<string, string> | null }>(
  row: OrderRow,
  list: (created: { gte: number }) => AsyncIterable<TObject>,
): Promise<TObject | null> {
  const since = (row.firstAttemptAt ?? row.created) - CLOCK_SKEW_SECONDS;
  for await (const object of list({ gte: since })) {
    const { offtake_ref: ref, offtake_owner: owner, offtake_attempt: attempt } = object.metadata ?? {};
    if (ref === row.ref && owner === row.owner && attempt === String(row.attempt)) return object;
  }
  return null;
}
