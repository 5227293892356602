import type { Messages } from '../../messages/en.js';
import type { cancelOrder as english } from '../../messages/en/cancelOrder.js';

/** Words of the cancel dialog, in Korean. */
export const cancelOrder: Pick<Messages, keyof typeof english> = {
  'cancelOrder.title': '이 주문을 취소하시겠습니까?',
  'cancelOrder.timeLeft': ({ time }) => `취소할 수 있는 시간이 ${time} 남았습니다.`,
  'cancelOrder.noDeadline': '아직 결제되지 않았으므로 취소해도 비용이 들지 않습니다.',
  'cancelOrder.closesPayment': '취소한 후에는 아무도 이 주문을 결제할 수 없습니다.',
  'cancelOrder.fullRefund.delayed': '인도가 지연되었으므로 전액이 환불됩니다.',
  'cancelOrder.fullRefund.substituted': '포트폴리오가 대체되었으므로 전액이 환불됩니다.',
  'cancelOrder.refund': '잔액으로 반환되는 금액',
  'cancelOrder.keptFees': '수수료(환불되지 않음)',
  'cancelOrder.noFees': '수수료(환불에 포함)',
  'cancelOrder.keep': '주문 유지',
  'cancelOrder.confirm': '주문 취소',
  'cancelOrder.canceling': '취소하는 중…',
  'cancelOrder.tooLateTitle': '취소 기한이 지났습니다',
  'cancelOrder.tooLate': ({ date }) => `이 주문의 취소 기한은 ${date}까지였습니다.`,
  'cancelOrder.notPossible': '이 주문은 더 이상 취소할 수 없습니다.',
  'cancelOrder.paidTitle': '이미 결제된 주문입니다',
  'cancelOrder.paid':
    '대금이 이미 입금되었거나 입금되는 중이므로 주문이 이루어질 때까지 취소할 수 없습니다. 대금을 돌려받으려면 대금을 받은 쪽에 문의하십시오.',
  'cancelOrder.doneTitle': '주문이 취소되었습니다',
  'cancelOrder.done': ({ refund }) => `${refund} 금액이 Stripe 잔액으로 반환됩니다.`,
  'cancelOrder.doneUnpaid': '결제된 금액이 없습니다.',
  'cancelOrder.doneFees': ({ fees }) => `수수료 ${fees} 금액은 환불되지 않습니다.`,
  'time.daysHours': ({ days, hours }) => `${days}일 ${hours}시간`,
  'time.hoursMinutes': ({ hours, minutes }) => `${hours}시간 ${minutes}분`,
  'time.minutes': ({ minutes }) => `${minutes}분`,
  'time.minutesSeconds': ({ minutes, seconds }) => `${minutes}분 ${seconds}초`,
};
