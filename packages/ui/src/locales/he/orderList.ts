import type { Messages } from '../../messages/en.js';
import type { orderList as english } from '../../messages/en/orderList.js';
import { plural } from '../../messages/plural.js';

/** Words of the order list, in Hebrew. */
export const orderList: Pick<Messages, keyof typeof english> = {
  'orderList.title': 'הזמנות',
  'orderList.filter': 'הצגה',
  'orderList.filter.all': 'הכול',
  'orderList.filter.underWay': 'בתהליך',
  'orderList.filter.delivered': 'סופקו',
  'orderList.filter.canceled': 'בוטלו',
  'orderList.ordered': 'תאריך הזמנה',
  'orderList.product': 'תיק פרויקטים',
  'orderList.tons': 'טונות',
  'orderList.total': 'סך הכול',
  'orderList.beneficiary': 'על שם',
  'orderList.expected': 'צפי',
  'orderList.status': 'מצב',
  'orderList.spot': 'בתוך 30 ימים',
  'orderList.open': ({ tons, date }) => `הזמנה של ${tons} טון, ${date}`,
  'orderList.empty': 'אין עדיין הזמנות',
  'orderList.emptyDescription': 'ההזמנות שלך יופיעו כאן, וההתקדמות שלהן תוצג עד לתעודת האספקה.',
  'orderList.filteredEmpty': 'אין הזמנות כאלה',
  'orderList.showAll': 'הצגת הכול',
  'orderList.failed': 'לא ניתן היה לטעון את ההזמנות.',
  'orderList.loadMore': 'טעינת הזמנות נוספות',
  'orderList.loadingMore': 'נטענות הזמנות נוספות…',
  'orderList.loadMoreFailed': 'לא ניתן היה לטעון הזמנות נוספות.',
  'orderList.stale': 'ייתכן שהמידע אינו עדכני: העדכון האחרון נכשל.',
  'orderList.offline': 'אין חיבור לאינטרנט. ייתכן שההזמנות המוצגות אינן עדכניות.',
  'orderList.offlineEmpty': 'אין חיבור לאינטרנט. ההזמנות שלך יופיעו כאן כשהחיבור יחזור.',
  'orderList.refreshing': 'מתבצע רענון',
  'orderList.noName': 'לא צוין שם',
  'orderList.nothingExpected': 'אין צפי',
  'orderList.shown': ({ count }) =>
    plural('he', count, { one: 'מוצגת הזמנה אחת', two: 'מוצגות שתי הזמנות', other: `מוצגות ${count} הזמנות` }),
  'orderList.allShown': ({ count }) =>
    plural('he', count, { one: 'הזמנה אחת', two: 'שתי הזמנות', other: `כל ${count} ההזמנות` }),
  'orderList.csv': 'הורדת CSV',
  'orderList.csvReading': ({ count }) =>
    count === 0
      ? 'ההזמנות נקראות…'
      : plural('he', count, { one: 'נקראה הזמנה אחת…', two: 'נקראו שתי הזמנות…', other: `נקראו ${count} הזמנות…` }),
  'orderList.csvFailed': 'לא ניתן היה ליצור את הקובץ.',
  'orderList.csvFile': 'הזמנות.csv',
  'orderList.csvId': 'הזמנה',
  'orderList.csvCurrency': 'מטבע',
};
