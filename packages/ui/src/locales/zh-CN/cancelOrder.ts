import type { Messages } from '../../messages/en.js';
import type { cancelOrder as english } from '../../messages/en/cancelOrder.js';

/** Words of the cancel dialog, in Simplified Chinese. */
export const cancelOrder: Pick<Messages, keyof typeof english> = {
  'cancelOrder.title': '要取消此订单吗？',
  'cancelOrder.timeLeft': ({ time }) => `您还可以在 ${time}内取消此订单。`,
  'cancelOrder.noDeadline': '此订单尚未付款，取消不会产生任何费用。',
  'cancelOrder.closesPayment': '取消后，任何人都无法再为其付款。',
  'cancelOrder.fullRefund.delayed': '由于交付延迟，将全额退款。',
  'cancelOrder.fullRefund.substituted': '由于项目组合已被替换，将全额退款。',
  'cancelOrder.refund': '退回余额的金额',
  'cancelOrder.keptFees': '手续费（不予退还）',
  'cancelOrder.noFees': '手续费（一并退还）',
  'cancelOrder.keep': '保留订单',
  'cancelOrder.confirm': '取消订单',
  'cancelOrder.canceling': '正在取消…',
  'cancelOrder.tooLateTitle': '已过取消期限',
  'cancelOrder.tooLate': ({ date }) => `此订单的取消截止时间为 ${date}。`,
  'cancelOrder.notPossible': '此订单已无法取消。',
  'cancelOrder.paidTitle': '此订单已付款',
  'cancelOrder.paid': '款项已到账或正在途中，因此在订单成立之前无法取消。如需退款，请联系收款方。',
  'cancelOrder.doneTitle': '订单已取消',
  'cancelOrder.done': ({ refund }) => `${refund} 将退回您的 Stripe 余额。`,
  'cancelOrder.doneUnpaid': '此订单未曾付款。',
  'cancelOrder.doneFees': ({ fees }) => `手续费 ${fees} 不予退还。`,
  'time.daysHours': ({ days, hours }) => `${days} 天 ${hours} 小时`,
  'time.hoursMinutes': ({ hours, minutes }) => `${hours} 小时 ${minutes} 分钟`,
  'time.minutes': ({ minutes }) => `${minutes} 分钟`,
  'time.minutesSeconds': ({ minutes, seconds }) => `${minutes} 分 ${seconds} 秒`,
};
