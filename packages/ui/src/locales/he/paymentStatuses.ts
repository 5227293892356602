import type { Messages } from '../../messages/en.js';
import type { paymentStatuses as english } from '../../messages/en/paymentStatuses.js';

/** How far a payment has come, in a word or two, in Hebrew. */
export const paymentStatuses: Pick<Messages, keyof typeof english> = {
  'paymentStatus.pending': 'עדיין לא שולם',
  'paymentStatus.settling': 'שולם, עדיין לא זמין לשימוש',
  'paymentStatus.paid': 'שולם',
  'paymentStatus.failed': 'נכשל',
  'paymentStatus.expired': 'לא שולם בזמן',
  'paymentStatus.refunded': 'הוחזר',
  'paymentStatus.needs_review': 'דורש בדיקה',
};
