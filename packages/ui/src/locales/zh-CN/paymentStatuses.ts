import type { Messages } from '../../messages/en.js';
import type { paymentStatuses as english } from '../../messages/en/paymentStatuses.js';

/** How far a payment has come, in a word or two, in Simplified Chinese. */
export const paymentStatuses: Pick<Messages, keyof typeof english> = {
  'paymentStatus.pending': '尚未付款',
  'paymentStatus.settling': '已付款，资金尚不可用',
  'paymentStatus.paid': '已付款',
  'paymentStatus.failed': '失败',
  'paymentStatus.expired': '未按时付款',
  'paymentStatus.refunded': '已退款',
  'paymentStatus.needs_review': '需要核查',
};
