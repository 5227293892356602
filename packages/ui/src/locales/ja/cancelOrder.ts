import type { Messages } from '../../messages/en.js';
import type { cancelOrder as english } from '../../messages/en/cancelOrder.js';

/** Words of the cancel dialog, in Japanese. */
export const cancelOrder: Pick<Messages, keyof typeof english> = {
  'cancelOrder.title': 'この注文をキャンセルしますか？',
  'cancelOrder.timeLeft': ({ time }) => `あと${time}以内であればキャンセルできます。`,
  'cancelOrder.noDeadline': 'まだ支払われていないため、キャンセルに費用はかかりません。',
  'cancelOrder.closesPayment': 'キャンセル後は、この注文の支払いはできなくなります。',
  'cancelOrder.fullRefund.delayed': '引き渡しが遅延したため、全額が返金されます。',
  'cancelOrder.fullRefund.substituted': 'ポートフォリオが差し替えられたため、全額が返金されます。',
  'cancelOrder.refund': '残高に戻る金額',
  'cancelOrder.keptFees': '手数料（返金対象外）',
  'cancelOrder.noFees': '手数料（返金に含む）',
  'cancelOrder.keep': '注文を維持',
  'cancelOrder.confirm': '注文をキャンセル',
  'cancelOrder.canceling': 'キャンセルしています…',
  'cancelOrder.tooLateTitle': 'キャンセル期限を過ぎています',
  'cancelOrder.tooLate': ({ date }) => `この注文のキャンセル期限は ${date} でした。`,
  'cancelOrder.notPossible': 'この注文はキャンセルできなくなりました。',
  'cancelOrder.paidTitle': 'この注文は支払い済みです',
  'cancelOrder.paid':
    '代金は受領済み、または着金待ちのため、注文が成立するまでキャンセルできません。返金については、代金を受け取った相手にお問い合わせください。',
  'cancelOrder.doneTitle': '注文をキャンセルしました',
  'cancelOrder.done': ({ refund }) => `${refund} が Stripe 残高に戻ります。`,
  'cancelOrder.doneUnpaid': '支払いは行われていません。',
  'cancelOrder.doneFees': ({ fees }) => `手数料 ${fees} は返金されません。`,
  'time.daysHours': ({ days, hours }) => `${days}日${hours}時間`,
  'time.hoursMinutes': ({ hours, minutes }) => `${hours}時間${minutes}分`,
  'time.minutes': ({ minutes }) => `${minutes}分`,
  'time.minutesSeconds': ({ minutes, seconds }) => `${minutes}分${seconds}秒`,
};
