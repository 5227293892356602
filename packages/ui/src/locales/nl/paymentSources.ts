import type { Messages } from '../../messages/en.js';
import type { paymentSources as english } from '../../messages/en/paymentSources.js';

/** The ways to pay, in Dutch. */
export const paymentSources: Pick<Messages, keyof typeof english> = {
  'paymentSource.balance': 'Stripe-saldo',
  'paymentSource.checkout': 'Kaart of bank',
  'paymentSource.invoice': 'Klantfactuur',
  'paymentSource.top_up': 'Opwaardering',
};
