import type { Messages } from '../../messages/en.js';
import type { orderDetails as english } from '../../messages/en/orderDetails.js';

/** Words on all of one order, in Hebrew. */
export const orderDetails: Pick<Messages, keyof typeof english> = {
  'orderDetails.tons': 'של CO₂',
  'orderDetails.expectedBy': ({ year }) => `צפוי עד סוף ${year}`,
  'orderDetails.expectedSpot': 'צפוי בתוך 30 ימים מההזמנה',
  'orderDetails.deliveredOn': ({ date }) => `סופק ב־${date}`,
  'orderDetails.notFound': 'אין הזמנה כזאת',
  'orderDetails.notFoundDescription': 'ייתכן שהיא שייכת למישהו אחר, או שהכתובת שגויה.',
  'orderDetails.failed': 'לא ניתן היה לטעון את ההזמנה.',

  'orderDetails.amounts': 'עלות',
  'orderDetails.subtotal': 'הסרת פחמן',
  'orderDetails.fees': 'עמלות',
  'orderDetails.total': 'סך הכול להזמנה',

  'orderDetails.payment': 'תשלום',
  'orderDetails.paidBy': 'אמצעי תשלום',
  'orderDetails.paymentStatus': 'מצב',
  'orderDetails.invoiceTotal': 'סך הכול בחשבונית',

  'orderDetails.beneficiary': 'על שם',
  'orderDetails.ownName': 'חשבון Stripe שלך',
  'orderDetails.edit': 'שינוי',
  'orderDetails.editLabel': 'שינוי השם שעליו ההסרה נגרעת',
  'orderDetails.beneficiaryHint':
    'כשהמרשם מאפשר זאת, ההסרה נגרעת בו על שם זה. השם גלוי לכול. אם השדה יישאר ריק, ייעשה שימוש בשם של חשבון Stripe שלך.',
  'orderDetails.save': 'שמירה',
  'orderDetails.cancelEdit': 'ללא שינוי',
  'orderDetails.saving': 'בשמירה…',
  'orderDetails.saved': 'נשמר.',
  'orderDetails.notSaved': ({ name }) => `לא נשמר: ההזמנה עדיין על שם ${name}.`,

  'orderDetails.deliveries': 'סופק על ידי',
  'orderDetails.deliveredTons': ({ tons, date }) => `${tons} טון ב־${date}`,
  'orderDetails.registry': 'הרישום במרשם',

  'orderDetails.claims': 'מה מותר לומר',
  'orderDetails.claims.notOrdered': 'לא הוזמן דבר כל עוד לא שולם, ולכן עדיין אין מה לומר.',
  'orderDetails.claims.ordered':
    'שהזמנת הסרה קבועה של פחמן. שום חלק ממנה אינו נחשב עדיין כמוסר: מותר להצהיר על אפס פליטות נטו או על ניטרליות פחמנית רק לאחר האספקה.',
  'orderDetails.claims.partly': ({ delivered, tons }) =>
    `סופקו ${delivered} טון מתוך ${tons} טון. מותר להצהיר על אפס פליטות נטו או על ניטרליות פחמנית רק לאחר אספקת ההזמנה כולה.`,
  'orderDetails.claims.delivered': ({ tons }) =>
    `ש־${tons} טון CO₂ הוסרו עבורך לצמיתות. מותר לכלול כמות זו בהצהרות על אפס פליטות נטו או על ניטרליות פחמנית.`,
  'orderDetails.claims.canceled': 'אין מה לומר: ההזמנה בוטלה, ולא תבוצע בעקבותיה שום הסרה.',

  'orderDetails.ids': 'מספרי אסמכתה',
  'orderDetails.orderId': 'הזמנה',
  'orderDetails.stripeId': 'אצל Stripe',
  'orderDetails.noStripeId': 'עדיין אין',
  'orderDetails.copy': 'העתקה',
  'orderDetails.copyLabel': ({ name }) => `העתקת מזהה: ${name}`,
  'orderDetails.copied': 'הועתק',
  'orderDetails.notCopied': 'ההעתקה לא הצליחה. המזהה מסומן כעת ואפשר להעתיקו ידנית.',
};
