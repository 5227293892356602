import type { Messages } from '../../messages/en.js';
import type { payment as english } from '../../messages/en/payment.js';

/** Words on how far the payment of an order has come, in Japanese. */
export const payment: Pick<Messages, keyof typeof english> = {
  'payment.openUntil': ({ date }) => `支払いページの有効期限は ${date} です。`,
  'payment.dueBy': ({ date }) => `支払期限は ${date} です。`,

  'payment.pending': '着金を待っています。着金後に注文が成立します。',
  'payment.pending.checkout': 'まだ支払われていません。着金後に注文が成立します。',
  'payment.pending.invoice': '請求書はまだ支払われていません。支払われると注文が成立します。',
  'payment.pending.top_up': 'Stripe 残高への入金処理中です。着金後に注文が成立します。',
  'payment.settling': '支払い済みです。資金が利用可能になり次第、注文が成立します。',
  'payment.paid': '支払い済みです。注文を処理しています。',
  'payment.failed': '支払いに失敗しました。注文は行われていません。',
  'payment.expired': '期限内に支払われませんでした。注文は行われていません。',
  'payment.refunded': '支払いは返金されました。注文は行われていません。',
  'payment.needs_review': '支払い済みですが、この後の処理が定まっていません。アカウントの管理者による確認が必要です。',

  'payment.reason.declined': '支払いが拒否されました。注文は行われていません。',
  'payment.reason.paid_out_of_band':
    '請求書は支払い済みとされましたが、Stripe を通じた入金がなかったため、注文は行われていません。',
  'payment.reason.not_charged': '請求額が小さすぎて請求できず、入金がなかったため、注文は行われていません。',
  'payment.reason.refunded': '支払いは返金されました。注文は行われていません。',
  'payment.reason.reversed': '銀行が支払いを取り消しました。',
  'payment.reason.disputed': '支払いに異議が申し立てられています。',
  'payment.reason.insufficient_balance':
    '着金しましたが、現在の Stripe 残高がこの注文には不足しています。改めて処理が試みられます。',
  'payment.reason.price_changed': '着金時に価格が上がっていたため、注文は行われていません。',
  'payment.reason.product_unavailable': '着金時にポートフォリオが売り切れていたため、注文は行われていません。',
  'payment.reason.account_not_eligible':
    'この Stripe アカウントでは炭素除去を注文できないため、注文は行われていません。',
  'payment.reason.outcome_unknown':
    '着金しました。注文が成立したかどうかを確認しています。二重に購入されることはありません。',
};
