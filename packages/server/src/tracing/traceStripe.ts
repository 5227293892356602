import type { Stripe } from 'stripe';
import { runUntraced, type Trace } from './Trace.js';

/**
 * Puts a span around every call that is made through an instance of the SDK: `stripe climate.orders.create` and so on. Of a
 * list that is walked, the first page has one.
 */
export function traceStripe(stripe: Stripe, trace: Trace): Stripe {
  return trace === runUntraced ? stripe : traceMembers(stripe, '', trace);
}

/** What stands outside the resources, and `webhooks`, calls nobody. */
const LOCAL = new Set(['webhooks', 'errors']);

/** Resources nest, so the name of a call is the path to it. */
function traceMembers<TTarget extends object>(target: TTarget, path: string, trace: Trace): TTarget {
  return new Proxy(target, {
    get(_target, key) {
      const member: unknown = Reflect.get(target, key, target);
      // The SDK's own members start with an underscore.
      if (typeof key !== 'string' || key.startsWith('_') || LOCAL.has(key)) return member;
      const name = path === '' ? key : `${path}.${key}`;
      if (isFunction(member)) return path === '' ? member.bind(target) : traceCall(member.bind(target), name, trace);
      return typeof member === 'object' && member !== null ? traceMembers(member, name, trace) : member;
    },
  });
}

type Call = (...args: unknown[]) => Promise<unknown>;

function traceCall(call: Call, name: string, trace: Trace): Call {
  const span = { name: `stripe ${name}`, attributes: { 'peer.service': 'stripe', 'rpc.method': name } };
  return (...args) => {
    let result: Promise<unknown> | undefined;
    const traced = trace(span, () => (result = call(...args)));
    // A list is not only a promise of its first page but an iterable of everything as well.
    return Object.assign(traced, result);
  };
}

function isFunction(value: unknown): value is Call {
  return typeof value === 'function';
}
