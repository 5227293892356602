import type { Messages } from '../../messages/en.js';
import type { payment as english } from '../../messages/en/payment.js';

/** Words on how far the payment of an order has come, in Simplified Chinese. */
export const payment: Pick<Messages, keyof typeof english> = {
  'payment.openUntil': ({ date }) => `付款页面将于 ${date} 关闭。`,
  'payment.dueBy': ({ date }) => `付款截止日期：${date}。`,

  'payment.pending': '正在等待款项到账。到账后，订单即成立。',
  'payment.pending.checkout': '尚未付款。款项到账后，订单即成立。',
  'payment.pending.invoice': '账单尚未付清。付清后，订单即成立。',
  'payment.pending.top_up': '充值款项正在转入您的 Stripe 余额。到账后，订单即成立。',
  'payment.settling': '已付款。资金可用后，订单即成立。',
  'payment.paid': '已付款。正在下单。',
  'payment.failed': '付款失败。未下单。',
  'payment.expired': '未按时付款。未下单。',
  'payment.refunded': '款项已退还。未下单。',
  'payment.needs_review': '已付款，但后续处理尚不明确。需要由您的账户管理员核查。',

  'payment.reason.declined': '付款被拒绝。未下单。',
  'payment.reason.paid_out_of_band': '账单已被标记为已付，但没有款项通过 Stripe 到账，因此未下单。',
  'payment.reason.not_charged': '账单金额过小，无法收款，没有款项到账，因此未下单。',
  'payment.reason.refunded': '款项已退还。未下单。',
  'payment.reason.reversed': '银行已撤回付款。',
  'payment.reason.disputed': '付款存在争议。',
  'payment.reason.insufficient_balance': '款项已到账，但 Stripe 余额目前不足以支付此订单。系统会再次尝试。',
  'payment.reason.price_changed': '款项到账时价格已上涨，因此未下单。',
  'payment.reason.product_unavailable': '款项到账时项目组合已售罄，因此未下单。',
  'payment.reason.account_not_eligible': '此 Stripe 账户无法订购碳清除，因此未下单。',
  'payment.reason.outcome_unknown': '款项已到账，正在确认订单是否已成立。不会重复购买。',
};
