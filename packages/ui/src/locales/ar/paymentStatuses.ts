import type { Messages } from '../../messages/en.js';
import type { paymentStatuses as english } from '../../messages/en/paymentStatuses.js';

/** How far a payment has come, in a word or two, in Arabic. */
export const paymentStatuses: Pick<Messages, keyof typeof english> = {
  'paymentStatus.pending': 'لم يُدفع بعد',
  'paymentStatus.settling': 'مدفوع، غير متاح للاستخدام بعد',
  'paymentStatus.paid': 'مدفوع',
  'paymentStatus.failed': 'فشل',
  'paymentStatus.expired': 'لم يُدفع في الوقت المحدد',
  'paymentStatus.refunded': 'مُسترد',
  'paymentStatus.needs_review': 'يحتاج إلى مراجعة',
};
