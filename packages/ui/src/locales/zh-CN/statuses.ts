import type { Messages } from '../../messages/en.js';
import type { statuses as english } from '../../messages/en/statuses.js';

/** The statuses of an order, in Simplified Chinese. */
export const statuses: Pick<Messages, keyof typeof english> = {
  'status.awaiting_funds': '等待资金',
  'status.settling': '付款结算中',
  'status.payment_failed': '付款失败',
  'status.needs_review': '需要核查',
  'status.open': '待确认',
  'status.confirmed': '已确认',
  'status.delayed': '已延迟',
  'status.delivered': '已交付',
  'status.canceled': '已取消',
};
