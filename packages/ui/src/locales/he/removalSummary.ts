import type { Messages } from '../../messages/en.js';
import type { removalSummary as english } from '../../messages/en/removalSummary.js';
import { plural } from '../../messages/plural.js';

/** Words on how much was ordered, in Hebrew. */
export const removalSummary: Pick<Messages, keyof typeof english> = {
  'removal.title': 'הסרה לפי שנת אספקה',
  'removal.ordered': 'הוזמנו',
  'removal.deliveredTotal': 'סופקו',
  'removal.year': 'אספקה צפויה',
  'removal.delivered': 'סופקו',
  'removal.underWay': 'בתהליך',
  'removal.canceled': 'בוטלו',
  'removal.totalRow': 'כל השנים',
  'removal.summary': ({ ordered, delivered, underWay }) =>
    `הוזמנו ${ordered} טון: סופקו ${delivered} טון, ${underWay} טון בתהליך.`,
  'removal.barTitle': ({ year, tons, kind }) => `${year}: ${tons} טון, ${kind}`,
  'removal.awaiting': ({ tons }) => `לא נספרו ${tons} טון שעדיין לא שולמו.`,
  'removal.empty': 'עדיין לא הוזמן דבר',
  'removal.emptyDescription': 'ההזמנות שלך יוצגו כאן לפי השנה שבה האספקה צפויה.',
  'removal.failed': 'לא ניתן היה לטעון את ההזמנות.',
  'removal.countFailed': 'לא ניתן היה לספור את שאר ההזמנות.',
  'removal.countedAll': ({ count }) =>
    plural('he', count, { one: 'מתוך הזמנה אחת.', two: 'מתוך שתי הזמנות.', other: `מתוך כל ${count} ההזמנות.` }),
  'removal.countedSome': ({ count }) =>
    plural('he', count, {
      one: 'מתוך ההזמנה האחרונה. יש עוד.',
      two: 'מתוך שתי ההזמנות האחרונות. יש עוד.',
      other: `מתוך ${count} ההזמנות האחרונות. יש עוד.`,
    }),
  'removal.countMore': 'לספור גם ישנות יותר',
  'removal.counting': 'בספירה…',
};
