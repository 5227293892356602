import type { Messages } from '../../messages/en.js';
import type { paymentSources as english } from '../../messages/en/paymentSources.js';

/** The ways to pay, in French. */
export const paymentSources: Pick<Messages, keyof typeof english> = {
  'paymentSource.balance': 'Solde Stripe',
  'paymentSource.checkout': 'Carte ou banque',
  'paymentSource.invoice': 'Facture client',
  'paymentSource.top_up': 'Rechargement',
};
