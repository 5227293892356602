import type { Messages } from '../../messages/en.js';
import type { paymentStatuses as english } from '../../messages/en/paymentStatuses.js';

/** How far a payment has come, in a word or two, in Japanese. */
export const paymentStatuses: Pick<Messages, keyof typeof english> = {
  'paymentStatus.pending': '未払い',
  'paymentStatus.settling': '支払い済み（利用可能になる前）',
  'paymentStatus.paid': '支払い済み',
  'paymentStatus.failed': '失敗',
  'paymentStatus.expired': '期限内に未払い',
  'paymentStatus.refunded': '返金済み',
  'paymentStatus.needs_review': '要確認',
};
