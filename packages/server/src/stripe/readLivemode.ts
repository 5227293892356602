import type { Stripe } from 'stripe';
import { callStripe } from './callStripe.js';

/** A key's mode never changes, so each SDK instance is asked once. */
const known = new WeakMap<Stripe, boolean>();

/** Who asks meanwhile waits for the same answer. */
const asking = new WeakMap<Stripe, Promise<boolean>>();

/** The same without asking. @returns null when it is not known yet. */
export function knownLivemode(stripe: Stripe): boolean | null {
  return known.get(stripe) ?? null;
}

/** Whether the SDK's key is a live one. The SDK does not say, so the first product does, or else the balance. */
export async function readLivemode(stripe: Stripe): Promise<boolean> {
  const answer = known.get(stripe);
  if (answer !== undefined) return answer;
  const question = asking.get(stripe) ?? askStripe(stripe);
  asking.set(stripe, question);
  try {
    const livemode = await question;
    known.set(stripe, livemode);
    return livemode;
  } finally {
    asking.delete(stripe);
  }
}

async function askStripe(stripe: Stripe): Promise<boolean> {
  const products = await callStripe('read', () => stripe.climate.products.list({ limit: 1 }));
  const product = products.data[0];
  return product ? product.livemode : (await callStripe('read', () => stripe.balance.retrieve())).livemode;
}
