import type { Messages } from '../../messages/en.js';
import type { paymentStatuses as english } from '../../messages/en/paymentStatuses.js';

/** How far a payment has come, in a word or two, in Dutch. */
export const paymentStatuses: Pick<Messages, keyof typeof english> = {
  'paymentStatus.pending': 'Nog niet betaald',
  'paymentStatus.settling': 'Betaald, nog niet beschikbaar',
  'paymentStatus.paid': 'Betaald',
  'paymentStatus.failed': 'Mislukt',
  'paymentStatus.expired': 'Niet op tijd betaald',
  'paymentStatus.refunded': 'Terugbetaald',
  'paymentStatus.needs_review': 'Moet worden bekeken',
};
