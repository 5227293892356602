import type { Messages } from '../../messages/en.js';
import type { paymentSources as english } from '../../messages/en/paymentSources.js';

/** The ways to pay, in Spanish. */
export const paymentSources: Pick<Messages, keyof typeof english> = {
  'paymentSource.balance': 'Saldo de Stripe',
  'paymentSource.checkout': 'Tarjeta o banco',
  'paymentSource.invoice': 'Factura al cliente',
  'paymentSource.top_up': 'Recarga',
};
