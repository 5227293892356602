import type { Messages } from '../../messages/en.js';
import type { balanceSummary as english } from '../../messages/en/balanceSummary.js';

/** Words on what the Stripe balance holds, in Japanese. */
export const balanceSummary: Pick<Messages, keyof typeof english> = {
  'balance.title': 'Stripe 残高',
  'balance.available': '利用可能',
  'balance.pending': ({ amount }) => `入金予定 ${amount}`,
  'balance.nothing': '残高はありません。',
  'balance.order': 'この注文',
  'balance.left': '注文後の残高',
  'balance.missing': '不足額',
  'balance.tooLittle': ({ missing }) => `この注文には ${missing} 不足しています。現在の残高からは支払えません。`,
  'balance.enoughWithPending': '入金予定額が入れば足ります。',
  'balance.otherSources': ({ sources }) => `ほかの支払い方法をご利用いただけます：${sources}。`,
  'balance.orderLess': '注文量を減らすか、残高に入金してください。',
  'balance.payBy': ({ source }) => `${source}で支払う`,
  'balance.hidden': '残高の金額を表示する権限がありません。残高で支払えない注文は成立しません。',
  'balance.failed': '残高を読み込めませんでした。',
};
