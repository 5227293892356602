import type { PaymentSource } from '@offtake/contract';
import type { Caller } from '../Authorize.js';

/**
 * The ways to pay that a caller is offered: the handler's own, in its order, but for those that the caller is kept
 * from.
 */
export function effectiveSources(
  own: readonly PaymentSource[],
  { paymentSources }: Pick<Caller, 'paymentSources'>,
): readonly PaymentSource[] {
  return paymentSources === undefined ? own : own.filter((source) => paymentSources.includes(source));
}
