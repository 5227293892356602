import type { Messages } from '../../messages/en.js';
import type { statuses as english } from '../../messages/en/statuses.js';

/** The statuses of an order, in French. */
export const statuses: Pick<Messages, keyof typeof english> = {
  'status.awaiting_funds': 'En attente de fonds',
  'status.settling': 'Paiement en cours',
  'status.payment_failed': 'Paiement échoué',
  'status.needs_review': 'À vérifier',
  'status.open': 'Ouverte',
  'status.confirmed': 'Confirmée',
  'status.delayed': 'Retardée',
  'status.delivered': 'Livrée',
  'status.canceled': 'Annulée',
};
