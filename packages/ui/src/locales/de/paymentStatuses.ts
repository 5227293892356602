import type { Messages } from '../../messages/en.js';
import type { paymentStatuses as english } from '../../messages/en/paymentStatuses.js';

/** How far a payment has come, in a word or two, in German. */
export const paymentStatuses: Pick<Messages, keyof typeof english> = {
  'paymentStatus.pending': 'Noch nicht bezahlt',
  'paymentStatus.settling': 'Bezahlt, noch nicht verfügbar',
  'paymentStatus.paid': 'Bezahlt',
  'paymentStatus.failed': 'Fehlgeschlagen',
  'paymentStatus.expired': 'Nicht rechtzeitig bezahlt',
  'paymentStatus.refunded': 'Erstattet',
  'paymentStatus.needs_review': 'Muss geprüft werden',
};
