import type { Messages } from '../../messages/en.js';
import type { statuses as english } from '../../messages/en/statuses.js';

/** The statuses of an order, in Arabic. */
export const statuses: Pick<Messages, keyof typeof english> = {
  'status.awaiting_funds': 'في انتظار الأموال',
  'status.settling': 'الدفعة قيد التسوية',
  'status.payment_failed': 'فشل الدفع',
  'status.needs_review': 'يحتاج إلى مراجعة',
  'status.open': 'مفتوح',
  'status.confirmed': 'مؤكَّد',
  'status.delayed': 'متأخر',
  'status.delivered': 'تم التسليم',
  'status.canceled': 'ملغى',
};
