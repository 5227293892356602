import type { Messages } from '../../messages/en.js';
import type { paymentBrief as english } from '../../messages/en/paymentBrief.js';

/** Words on what went wrong with a payment, where there is little room, in Japanese. */
export const paymentBrief: Pick<Messages, keyof typeof english> = {
  'paymentBrief.expired': '期限内に未払い',
  'paymentBrief.failed': '支払い失敗',
  'paymentBrief.refunded': '返金済み',
  'paymentBrief.declined': '支払い拒否',
  'paymentBrief.paid_out_of_band': '入金なし',
  'paymentBrief.not_charged': '入金なし',
  'paymentBrief.reversed': '支払い取り消し',
  'paymentBrief.disputed': '異議申し立て中',
  'paymentBrief.insufficient_balance': '残高不足',
  'paymentBrief.price_changed': '価格上昇',
  'paymentBrief.product_unavailable': '売り切れ',
  'paymentBrief.account_not_eligible': '注文不可のアカウント',
  'paymentBrief.outcome_unknown': '確認中',
};
