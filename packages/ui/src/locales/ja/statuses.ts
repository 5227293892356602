import type { Messages } from '../../messages/en.js';
import type { statuses as english } from '../../messages/en/statuses.js';

/** The statuses of an order, in Japanese. */
export const statuses: Pick<Messages, keyof typeof english> = {
  'status.awaiting_funds': '入金待ち',
  'status.settling': '入金処理中',
  'status.payment_failed': '支払い失敗',
  'status.needs_review': '要確認',
  'status.open': '受付済み',
  'status.confirmed': '確認済み',
  'status.delayed': '遅延',
  'status.delivered': '引き渡し済み',
  'status.canceled': 'キャンセル済み',
};
