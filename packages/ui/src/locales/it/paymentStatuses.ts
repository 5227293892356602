import type { Messages } from '../../messages/en.js';
import type { paymentStatuses as english } from '../../messages/en/paymentStatuses.js';

/** How far a payment has come, in a word or two, in Italian. */
export const paymentStatuses: Pick<Messages, keyof typeof english> = {
  'paymentStatus.pending': 'Non ancora pagato',
  'paymentStatus.settling': 'Pagato, non ancora utilizzabile',
  'paymentStatus.paid': 'Pagato',
  'paymentStatus.failed': 'Non riuscito',
  'paymentStatus.expired': 'Non pagato in tempo',
  'paymentStatus.refunded': 'Rimborsato',
  'paymentStatus.needs_review': 'Da verificare',
};
