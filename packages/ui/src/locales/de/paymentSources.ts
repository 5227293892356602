import type { Messages } from '../../messages/en.js';
import type { paymentSources as english } from '../../messages/en/paymentSources.js';

/** The ways to pay, in German. */
export const paymentSources: Pick<Messages, keyof typeof english> = {
  'paymentSource.balance': 'Stripe-Guthaben',
  'paymentSource.checkout': 'Karte oder Bank',
  'paymentSource.invoice': 'Kundenrechnung',
  'paymentSource.top_up': 'Aufladung',
};
