import type { Messages } from '../../messages/en.js';
import type { cancelOrder as english } from '../../messages/en/cancelOrder.js';
import { plural } from '../../messages/plural.js';

/** Words of the cancel dialog, in Hebrew. */
export const cancelOrder: Pick<Messages, keyof typeof english> = {
  'cancelOrder.title': 'לבטל הזמנה זו?',
  'cancelOrder.timeLeft': ({ time }) => `הזמן שנותר לביטול ההזמנה: ${time}.`,
  'cancelOrder.noDeadline': 'ההזמנה עדיין לא שולמה, ולכן הביטול אינו כרוך בעלות.',
  'cancelOrder.closesPayment': 'לאחר הביטול לא יהיה אפשר לשלם עליה.',
  'cancelOrder.fullRefund.delayed': 'האספקה מתעכבת, ולכן הסכום יוחזר במלואו.',
  'cancelOrder.fullRefund.substituted': 'תיק הפרויקטים הוחלף, ולכן הסכום יוחזר במלואו.',
  'cancelOrder.refund': 'יוחזר ליתרה שלך',
  'cancelOrder.keptFees': 'עמלות, ללא החזר',
  'cancelOrder.noFees': 'עמלות, כלולות בהחזר',
  'cancelOrder.keep': 'השארת ההזמנה',
  'cancelOrder.confirm': 'ביטול ההזמנה',
  'cancelOrder.canceling': 'מתבצע ביטול…',
  'cancelOrder.tooLateTitle': 'המועד לביטול חלף',
  'cancelOrder.tooLate': ({ date }) => `היה אפשר לבטל הזמנה זו עד ${date}.`,
  'cancelOrder.notPossible': 'כבר אי אפשר לבטל הזמנה זו.',
  'cancelOrder.paidTitle': 'הזמנה זו שולמה',
  'cancelOrder.paid':
    'הכסף התקבל או נמצא בדרך, ולכן אי אפשר לבטל את ההזמנה לפני שתבוצע. כדי לקבל את הכסף בחזרה יש לפנות למי שגבה אותו.',
  'cancelOrder.doneTitle': 'ההזמנה בוטלה',
  'cancelOrder.done': ({ refund }) => `סכום של ${refund} יוחזר ליתרת Stripe שלך.`,
  'cancelOrder.doneUnpaid': 'לא שולם דבר.',
  'cancelOrder.doneFees': ({ fees }) => `העמלות בסך ${fees} אינן מוחזרות.`,
  'time.daysHours': ({ days, hours }) =>
    `${plural('he', days, { one: 'יום אחד', two: 'יומיים', other: `${days} ימים` })} ו־${hours} שע׳`,
  'time.hoursMinutes': ({ hours, minutes }) => `${hours} שע׳ ו־${minutes} דק׳`,
  'time.minutes': ({ minutes }) => `${minutes} דק׳`,
  'time.minutesSeconds': ({ minutes, seconds }) => `${minutes} דק׳ ו־${seconds} שנ׳`,
};
