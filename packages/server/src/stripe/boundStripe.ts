import type { Stripe } from 'stripe';
import { CALL_TIMEOUT_SECONDS } from '../orders/orderMachine.js';
import { wrapCalls, type StripeCall } from './wrapCalls.js';

/** How long Stripe may take to say what is, in seconds: it says so in one or two, and a buyer waits for it. */
export const READ_TIMEOUT_SECONDS = 10;

/**
 * How often the SDK may repeat a call by itself. What it may not repeat, because it spends, says so in its own options.
 */
const MAX_RETRIES = 1;

/**
 * Gives every call of the SDK a deadline, and bounds its retries: by itself the SDK waits 80 seconds three times, in
 * which a request would hang for four minutes and a lease would run out. A host's SDK with less patience keeps it, and
 * a call that brings options of its own, as those that spend do, keeps those.
 *
 * This is the one place where reads, searches and cancels get theirs, so that none can be forgotten.
 *
 * @see https://github.com/stripe/stripe-node#configuration
 */
export function boundStripe(stripe: Stripe): Stripe {
  // What is known of an SDK, for example its mode, is known of what is made here of it.
  const bound = known.get(stripe) ?? wrapCalls(stripe, (call, name) => boundCall(stripe, call, name));
  known.set(stripe, bound);
  return bound;
}

const known = new WeakMap<Stripe, Stripe>();

function boundCall(stripe: Stripe, call: StripeCall, name: string): StripeCall {
  // Options come last, so where they belong is told by how many parameters a method has.
  const position = call.length - 1;
  if (position < 0) return call;
  const seconds = /\.(?:retrieve|list)$/.test(name) ? READ_TIMEOUT_SECONDS : CALL_TIMEOUT_SECONDS;
  const bounds = {
    timeout: Math.min(stripe.getApiField('timeout'), seconds * 1_000),
    maxNetworkRetries: Math.min(stripe.getMaxNetworkRetries(), MAX_RETRIES),
  };
  return (...args) => {
    const before = Array.from({ length: position }, (_, index) => args[index]);
    return call(...before, { ...bounds, ...Object(args[position]) });
  };
}
