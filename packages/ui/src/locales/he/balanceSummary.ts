import type { Messages } from '../../messages/en.js';
import type { balanceSummary as english } from '../../messages/en/balanceSummary.js';

/** Words on what the Stripe balance holds, in Hebrew. */
export const balanceSummary: Pick<Messages, keyof typeof english> = {
  'balance.title': 'יתרת Stripe',
  'balance.available': 'זמין',
  'balance.pending': ({ amount }) => `${amount} בדרך`,
  'balance.nothing': 'אין כסף ביתרה.',
  'balance.order': 'הזמנה זו',
  'balance.left': 'יישאר אחריה',
  'balance.missing': 'סכום חסר',
  'balance.tooLittle': ({ missing }) => `חסר ${missing} להזמנה זו. אי אפשר לשלם עליה מהיתרה במצבה הנוכחי.`,
  'balance.enoughWithPending': 'עם הסכום שבדרך, היתרה תספיק.',
  'balance.otherSources': ({ sources }) => `אפשר לשלם בדרך אחרת: ${sources}.`,
  'balance.orderLess': 'אפשר להזמין פחות או להוסיף כסף ליתרה.',
  'balance.payBy': ({ source }) => `אמצעי תשלום: ${source}`,
  'balance.hidden': 'אין לך הרשאה לראות את היתרה. הזמנה שהיתרה אינה מכסה לא תבוצע.',
  'balance.failed': 'לא ניתן היה לקרוא את היתרה.',
};
