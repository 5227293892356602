import type { OfftakeHandlerOptions } from '@offtake/server';
import { SettingsError } from './SettingsError.js';

/** A way to pay for an order. */
export type PaymentSource = NonNullable<OfftakeHandlerOptions['paymentSources']>[number];

const ALL: readonly PaymentSource[] = ['balance', 'checkout', 'invoice', 'top_up'];

/**
 * Reads the ways to pay from a list with commas, the default first. Unless they are named, an emulated account has all
 * of them, and Stripe's own the balance alone: money that comes later wants webhooks that reach this computer.
 *
 * @param text null when nothing was said.
 * @throws {SettingsError} when one is none.
 */
export function readPaymentSources(
  text: string | null,
  { isEmulated }: { isEmulated: boolean },
): readonly PaymentSource[] {
  if (text === null) return isEmulated ? ALL : ['balance'];
  return text.split(',').map((part) => {
    const source = ALL.find((known) => known === part.trim());
    if (source) return source;
    throw new SettingsError(
      `OFFTAKE_PAYMENT_SOURCES is ${JSON.stringify(text)}. Set it to some of ${ALL.join(', ')}, with commas between them.`,
    );
  });
}
