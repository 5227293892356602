import type { Messages } from '../../messages/en.js';
import type { errors as english } from '../../messages/en/errors.js';

/** What went wrong, and what to do, by error code, in Japanese. */
export const errors: Pick<Messages, keyof typeof english> = {
  'error.unauthenticated': 'サインアウトしています。サインインして、もう一度お試しください。',
  'error.forbidden': 'この操作を行う権限がありません。アカウントの管理者にお問い合わせください。',
  'error.origin_not_allowed':
    'このページはバックエンドとの通信を許可されていません。バックエンドの管理者に、このページのアドレスを信頼済みオリジンに追加するよう依頼してください。',
  'error.invalid_request': 'バックエンドに受け付けられませんでした。入力内容をご確認ください。',
  'error.not_found': '見つかりませんでした。削除された可能性があります。',
  'error.idempotency_key_required':
    '注文を安全に送信できませんでした。ページを再読み込みして、もう一度お試しください。',
  'error.idempotency_key_reused': 'このフォームはすでに別の注文に使われています。新しい注文を始めてください。',
  'error.order_in_progress': 'ご注文は現在処理中です。',
  'error.possible_duplicate': 'つい先ほど、同じ内容の注文が行われています。',
  'error.price_changed': '価格が変わりました。注文は行われていません。',
  'error.insufficient_balance':
    'Stripe 残高がこの注文には不足しています。注文は行われていません。注文量を減らすか、残高に入金してから改めて注文してください。',
  'error.product_unavailable':
    'このポートフォリオの残りが足りません。注文は行われていません。注文量を減らすか、別のポートフォリオを選択してください。',
  'error.amount_over_limit': '一度に注文できる上限を超えています。注文は行われていません。注文量を減らしてください。',
  'error.not_cancelable': 'この注文はキャンセルできなくなりました。',
  'error.account_not_eligible':
    'この Stripe アカウントでは炭素除去を注文できません。有効にするには Stripe サポートにお問い合わせください。',
  'error.rate_limited': 'リクエストが集中しています。しばらくしてから、もう一度お試しください。',
  'error.payload_too_large': '内容が長すぎて送信できません。短くしてください。',
  'error.unsupported_media_type':
    'バックエンドがリクエストを処理できませんでした。ページを再読み込みして、もう一度お試しください。',
  'error.stripe_unavailable': 'Stripe から応答がありませんでした。しばらくしてから、もう一度お試しください。',
  'error.store_unavailable': 'このサービスの記録に接続できませんでした。しばらくしてから、もう一度お試しください。',
  'error.internal_error': 'サーバー側で問題が発生しました。しばらくしてから、もう一度お試しください。',
  'error.network_error': '接続できません。ネットワークを確認して、もう一度お試しください。',
  'error.invalid_response': 'バックエンドから正しくない応答が返されました。しばらくしてから、もう一度お試しください。',
};
