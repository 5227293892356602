import type { Messages } from '../../messages/en.js';
import type { paymentBrief as english } from '../../messages/en/paymentBrief.js';

/** Words on what went wrong with a payment, where there is little room, in Hebrew. */
export const paymentBrief: Pick<Messages, keyof typeof english> = {
  'paymentBrief.expired': 'לא שולם בזמן',
  'paymentBrief.failed': 'התשלום נכשל',
  'paymentBrief.refunded': 'התשלום הוחזר',
  'paymentBrief.declined': 'התשלום נדחה',
  'paymentBrief.paid_out_of_band': 'לא התקבל כסף',
  'paymentBrief.not_charged': 'לא התקבל כסף',
  'paymentBrief.reversed': 'התשלום נמשך בחזרה',
  'paymentBrief.disputed': 'התשלום במחלוקת',
  'paymentBrief.insufficient_balance': 'היתרה נמוכה מדי',
  'paymentBrief.price_changed': 'המחיר עלה',
  'paymentBrief.product_unavailable': 'אזל',
  'paymentBrief.account_not_eligible': 'החשבון אינו יכול להזמין',
  'paymentBrief.outcome_unknown': 'בבדיקה',
};
