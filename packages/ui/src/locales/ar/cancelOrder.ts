import type { Messages } from '../../messages/en.js';
import type { cancelOrder as english } from '../../messages/en/cancelOrder.js';
import { timeCount } from './timeCount.js';

/** Words of the cancel dialog, in Arabic. */
export const cancelOrder: Pick<Messages, keyof typeof english> = {
  'cancelOrder.title': 'هل تريد إلغاء هذا الطلب؟',
  'cancelOrder.timeLeft': ({ time }) => `الوقت المتبقي للإلغاء: ${time}.`,
  'cancelOrder.noDeadline': 'لم يُدفع ثمن الطلب بعد، لذا لا يترتب على إلغائه أي تكلفة.',
  'cancelOrder.closesPayment': 'لن يتمكن أحد من دفع ثمنه بعد ذلك.',
  'cancelOrder.fullRefund.delayed': 'تأخر التسليم، لذا يُعاد المبلغ بالكامل.',
  'cancelOrder.fullRefund.substituted': 'استُبدلت المحفظة، لذا يُعاد المبلغ بالكامل.',
  'cancelOrder.refund': 'المبلغ العائد إلى رصيدك',
  'cancelOrder.keptFees': 'الرسوم، غير مستردة',
  'cancelOrder.noFees': 'الرسوم، ضمن المبلغ العائد',
  'cancelOrder.keep': 'الإبقاء على الطلب',
  'cancelOrder.confirm': 'إلغاء الطلب',
  'cancelOrder.canceling': 'جارٍ الإلغاء…',
  'cancelOrder.tooLateTitle': 'فات أوان الإلغاء',
  'cancelOrder.tooLate': ({ date }) => `كان إلغاء هذا الطلب ممكنًا حتى ${date}.`,
  'cancelOrder.notPossible': 'لم يعد من الممكن إلغاء هذا الطلب.',
  'cancelOrder.paidTitle': 'ثمن هذا الطلب مدفوع',
  'cancelOrder.paid':
    'وصلت الأموال أو هي في الطريق، لذا لا يمكن إلغاء الطلب قبل إنشائه. لاسترداد الأموال، يُرجى التواصل مع الجهة التي تسلمتها.',
  'cancelOrder.doneTitle': 'أُلغي الطلب',
  'cancelOrder.done': ({ refund }) => `يعود مبلغ ${refund} إلى رصيدك في Stripe.`,
  'cancelOrder.doneUnpaid': 'لم يكن قد دُفع أي مبلغ.',
  'cancelOrder.doneFees': ({ fees }) => `الرسوم البالغة ${fees} غير مستردة.`,
  'time.daysHours': ({ days, hours }) => `${timeCount(days, 'day')} و${timeCount(hours, 'hour')}`,
  'time.hoursMinutes': ({ hours, minutes }) => `${timeCount(hours, 'hour')} و${timeCount(minutes, 'minute')}`,
  'time.minutes': ({ minutes }) => timeCount(minutes, 'minute'),
  'time.minutesSeconds': ({ minutes, seconds }) => `${timeCount(minutes, 'minute')} و${timeCount(seconds, 'second')}`,
};
