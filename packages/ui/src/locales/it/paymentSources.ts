import type { Messages } from '../../messages/en.js';
import type { paymentSources as english } from '../../messages/en/paymentSources.js';

/** The ways to pay, in Italian. */
export const paymentSources: Pick<Messages, keyof typeof english> = {
  'paymentSource.balance': 'Saldo Stripe',
  'paymentSource.checkout': 'Carta o banca',
  'paymentSource.invoice': 'Fattura al cliente',
  'paymentSource.top_up': 'Ricarica',
};
