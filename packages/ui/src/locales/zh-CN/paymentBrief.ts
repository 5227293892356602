import type { Messages } from '../../messages/en.js';
import type { paymentBrief as english } from '../../messages/en/paymentBrief.js';

/** Words on what went wrong with a payment, where there is little room, in Simplified Chinese. */
export const paymentBrief: Pick<Messages, keyof typeof english> = {
  'paymentBrief.expired': '未按时付款',
  'paymentBrief.failed': '付款失败',
  'paymentBrief.refunded': '付款已退还',
  'paymentBrief.declined': '付款被拒绝',
  'paymentBrief.paid_out_of_band': '无款项到账',
  'paymentBrief.not_charged': '无款项到账',
  'paymentBrief.reversed': '付款被撤回',
  'paymentBrief.disputed': '付款有争议',
  'paymentBrief.insufficient_balance': '余额不足',
  'paymentBrief.price_changed': '价格已上涨',
  'paymentBrief.product_unavailable': '已售罄',
  'paymentBrief.account_not_eligible': '账户无法订购',
  'paymentBrief.outcome_unknown': '正在确认',
};
