import type { Stripe } from 'stripe';
import { wrapCalls, type StripeCall } from '../stripe/wrapCalls.js';
import { runUntraced, type Trace } from './Trace.js';

/**
 * Puts a span around every call that is made through an instance of the SDK: `stripe climate.orders.create` and so on.
 * Of a list that is walked, the first page has one.
 */
export function traceStripe(stripe: Stripe, trace: Trace): Stripe {
  return trace === runUntraced ? stripe : wrapCalls(stripe, (call, name) => traceCall(call, name, trace));
}

function traceCall(call: StripeCall, name: string, trace: Trace): StripeCall {
  const span = { name: `stripe ${name}`, attributes: { 'peer.service': 'stripe', 'rpc.method': name } };
  return (...args) => {
    let result: Promise<unknown> | undefined;
    const traced = trace(span, () => (result = call(...args)));
    // A list is not only a promise of its first page but an iterable of everything as well.
    return Object.assign(traced, result);
  };
}
