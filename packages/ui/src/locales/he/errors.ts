import type { Messages } from '../../messages/en.js';
import type { errors as english } from '../../messages/en/errors.js';

/** What went wrong, and what to do, by error code, in Hebrew. */
export const errors: Pick<Messages, keyof typeof english> = {
  'error.unauthenticated': 'אין חיבור לחשבון. יש להתחבר ולנסות שוב.',
  'error.forbidden': 'אין לך הרשאה לפעולה זו. יש לפנות לאחראי על החשבון שלך.',
  'error.origin_not_allowed':
    'דף זה אינו מורשה לתקשר עם השרת. יש לבקש מהאחראי על השרת להוסיף את כתובת הדף למקורות המהימנים.',
  'error.invalid_request': 'השרת לא קיבל את הבקשה. יש לבדוק את הפרטים שהוזנו.',
  'error.not_found': 'הפריט לא נמצא. ייתכן שהוסר.',
  'error.idempotency_key_required': 'לא ניתן היה לשלוח את ההזמנה בבטחה. יש לטעון את הדף מחדש ולנסות שוב.',
  'error.idempotency_key_reused': 'טופס זה כבר שימש להזמנה אחרת. יש להתחיל הזמנה חדשה.',
  'error.order_in_progress': 'ההזמנה שלך עדיין מתבצעת.',
  'error.possible_duplicate': 'אותה הזמנה נשלחה ממש עכשיו.',
  'error.price_changed': 'המחיר השתנה. לא הוזמן דבר.',
  'error.insufficient_balance':
    'יתרת Stripe נמוכה מדי להזמנה זו. לא הוזמן דבר. אפשר להזמין פחות, או להוסיף כסף ליתרה ולהזמין שוב.',
  'error.product_unavailable': 'לא נותר די מתיק פרויקטים זה. לא הוזמן דבר. אפשר להזמין פחות או לבחור תיק אחר.',
  'error.amount_over_limit': 'הכמות גדולה מהמותר בהזמנה אחת. לא הוזמן דבר. יש להזמין פחות.',
  'error.not_cancelable': 'כבר אי אפשר לבטל הזמנה זו.',
  'error.account_not_eligible':
    'חשבון Stripe זה אינו יכול להזמין הסרת פחמן. כדי להפעיל את האפשרות יש לפנות לתמיכה של Stripe.',
  'error.rate_limited': 'נשלחו בקשות רבות מדי בבת אחת. יש להמתין רגע ולנסות שוב.',
  'error.payload_too_large': 'התוכן ארוך מדי לשליחה. יש לקצר אותו.',
  'error.unsupported_media_type': 'השרת לא הבין את הבקשה. יש לטעון את הדף מחדש ולנסות שוב.',
  'error.stripe_unavailable': 'לא התקבלה תשובה מ־Stripe. יש לנסות שוב בעוד רגע.',
  'error.store_unavailable': 'לא ניתן להגיע לרשומות של השירות. יש לנסות שוב בעוד רגע.',
  'error.internal_error': 'משהו השתבש בצד השרת. יש לנסות שוב בעוד רגע.',
  'error.network_error': 'אין חיבור. יש לבדוק את הרשת ולנסות שוב.',
  'error.invalid_response': 'השרת החזיר תשובה לא תקינה. יש לנסות שוב בעוד רגע.',
};
