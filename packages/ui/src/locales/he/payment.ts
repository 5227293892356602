import type { Messages } from '../../messages/en.js';
import type { payment as english } from '../../messages/en/payment.js';

/** Words on how far the payment of an order has come, in Hebrew. */
export const payment: Pick<Messages, keyof typeof english> = {
  'payment.openUntil': ({ date }) => `דף התשלום ייסגר ב־${date}.`,
  'payment.dueBy': ({ date }) => `לתשלום עד ${date}.`,

  'payment.pending': 'בהמתנה לקבלת הכסף. ההזמנה תבוצע לאחר שיתקבל.',
  'payment.pending.checkout': 'עדיין לא שולם. ההזמנה תבוצע לאחר שהתשלום יתקבל.',
  'payment.pending.invoice': 'החשבונית עדיין לא שולמה. ההזמנה תבוצע לאחר שתשולם.',
  'payment.pending.top_up': 'הסכום בדרך ליתרת Stripe שלך. ההזמנה תבוצע לאחר שיתקבל.',
  'payment.settling': 'שולם. ההזמנה תבוצע ברגע שיהיה אפשר להשתמש בכסף.',
  'payment.paid': 'שולם. ההזמנה מתבצעת.',
  'payment.failed': 'התשלום נכשל. לא הוזמן דבר.',
  'payment.expired': 'לא שולם בזמן. לא הוזמן דבר.',
  'payment.refunded': 'התשלום הוחזר. לא הוזמן דבר.',
  'payment.needs_review': 'שולם, אך לא ברור מה ההמשך. נדרשת בדיקה של האחראי על החשבון שלך.',

  'payment.reason.declined': 'התשלום נדחה. לא הוזמן דבר.',
  'payment.reason.paid_out_of_band': 'החשבונית סומנה כמשולמת, אך לא התקבל כסף דרך Stripe, ולכן לא הוזמן דבר.',
  'payment.reason.not_charged': 'סכום החשבונית היה קטן מדי לחיוב, ולכן לא התקבל כסף ולא הוזמן דבר.',
  'payment.reason.refunded': 'התשלום הוחזר. לא הוזמן דבר.',
  'payment.reason.reversed': 'הבנק משך את התשלום בחזרה.',
  'payment.reason.disputed': 'התשלום נמצא במחלוקת.',
  'payment.reason.insufficient_balance': 'הכסף התקבל, אך יתרת Stripe נמוכה כרגע מדי להזמנה. ייעשה ניסיון נוסף.',
  'payment.reason.price_changed': 'המחיר עלה עד שהכסף התקבל, ולכן לא הוזמן דבר.',
  'payment.reason.product_unavailable': 'תיק הפרויקטים אזל עד שהכסף התקבל, ולכן לא הוזמן דבר.',
  'payment.reason.account_not_eligible': 'חשבון Stripe זה אינו יכול להזמין הסרת פחמן, ולכן לא הוזמן דבר.',
  'payment.reason.outcome_unknown': 'הכסף התקבל, ונבדק אם ההזמנה בוצעה. שום דבר לא ייקנה פעמיים.',
};
