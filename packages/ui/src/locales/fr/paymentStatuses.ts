import type { Messages } from '../../messages/en.js';
import type { paymentStatuses as english } from '../../messages/en/paymentStatuses.js';

/** How far a payment has come, in a word or two, in French. */
export const paymentStatuses: Pick<Messages, keyof typeof english> = {
  'paymentStatus.pending': 'Pas encore payé',
  'paymentStatus.settling': 'Payé, pas encore utilisable',
  'paymentStatus.paid': 'Payé',
  'paymentStatus.failed': 'Échoué',
  'paymentStatus.expired': 'Non payé à temps',
  'paymentStatus.refunded': 'Remboursé',
  'paymentStatus.needs_review': 'À vérifier',
};
