import type { Messages } from '../../messages/en.js';
import type { paymentBrief as english } from '../../messages/en/paymentBrief.js';

/** Words on what went wrong with a payment, where there is little room, in Arabic. */
export const paymentBrief: Pick<Messages, keyof typeof english> = {
  'paymentBrief.expired': 'لم يُدفع في الوقت المحدد',
  'paymentBrief.failed': 'فشل الدفع',
  'paymentBrief.refunded': 'رُدّ المبلغ',
  'paymentBrief.declined': 'رُفض الدفع',
  'paymentBrief.paid_out_of_band': 'لم تصل أموال',
  'paymentBrief.not_charged': 'لم تصل أموال',
  'paymentBrief.reversed': 'استُرجع المبلغ',
  'paymentBrief.disputed': 'دفعة محل نزاع',
  'paymentBrief.insufficient_balance': 'الرصيد غير كافٍ',
  'paymentBrief.price_changed': 'ارتفع السعر',
  'paymentBrief.product_unavailable': 'نفدت الكمية',
  'paymentBrief.account_not_eligible': 'الحساب غير مؤهل للطلب',
  'paymentBrief.outcome_unknown': 'قيد التحقق',
};
