import type { Stripe } from 'stripe';

/** One method of the SDK that calls Stripe: its arguments are ids, parameters and options, in this order. */
export type StripeCall = (...args: unknown[]) => Promise<unknown>;

/** Makes a call another way. @param name the path to it, for example `climate.orders.create`. */
export type WrapCall = (call: StripeCall, name: string) => StripeCall;

/** Makes an instance of the SDK whose calls are made another way. Everything else of it stays as it is. */
export function wrapCalls(stripe: Stripe, wrap: WrapCall): Stripe {
  return wrapMembers(stripe, '', wrap);
}

/** What stands outside the resources, and `webhooks`, calls nobody. */
const LOCAL = new Set(['webhooks', 'errors']);

/** Resources nest, so the name of a call is the path to it. */
function wrapMembers<TTarget extends object>(target: TTarget, path: string, wrap: WrapCall): TTarget {
  return new Proxy(target, {
    get(_target, key) {
      const member: unknown = Reflect.get(target, key, target);
      // The SDK's own members start with an underscore.
      if (typeof key !== 'string' || key.startsWith('_') || LOCAL.has(key)) return member;
      const name = path === '' ? key : `${path}.${key}`;
      if (isFunction(member)) return path === '' ? member.bind(target) : wrap(member.bind(target), name);
      return typeof member === 'object' && member !== null ? wrapMembers(member, name, wrap) : member;
    },
  });
}

function isFunction(value: unknown): value is StripeCall {
  return typeof value === 'function';
}
