import { restoreFromStripe, type RestoreOptions, type RestoreResult } from '@offtake/server';

/** A turn at it that is over at second 0 is still to be had; one until second 1 was taken for good. */
const TURN = { name: 'demo.restored', now: 0 };
const OPEN = 0;
const TAKEN = 1;

/**
 * Finds the orders of an account again by their metadata, the first time that a store is used with it. That it was done
 * is written down when it is, in the store itself: a start that fails half-way begins anew at the next.
 *
 * @returns null when it was done before.
 * @throws the SDK's error when Stripe cannot be read.
 */
export async function restoreOnce(options: RestoreOptions): Promise<RestoreResult | null> {
  const { store } = options;
  if (!(await store.takeTurn({ ...TURN, until: OPEN }))) return null;
  const result = await restoreFromStripe(options);
  await store.takeTurn({ ...TURN, until: TAKEN });
  return result;
}
