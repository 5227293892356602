import type { Messages } from '../../messages/en.js';
import type { orderDetails as english } from '../../messages/en/orderDetails.js';

/** Words on all of one order, in Japanese. */
export const orderDetails: Pick<Messages, keyof typeof english> = {
  'orderDetails.tons': 'の CO₂',
  'orderDetails.expectedBy': ({ year }) => `${year}年末までに引き渡し予定`,
  'orderDetails.expectedSpot': '注文から30日以内に引き渡し予定',
  'orderDetails.deliveredOn': ({ date }) => `${date} に引き渡し済み`,
  'orderDetails.notFound': 'この注文は見つかりません',
  'orderDetails.notFoundDescription': '他の方の注文であるか、アドレスが正しくない可能性があります。',
  'orderDetails.failed': '注文を読み込めませんでした。',

  'orderDetails.amounts': '金額',
  'orderDetails.subtotal': '炭素除去',
  'orderDetails.fees': '手数料',
  'orderDetails.total': '注文合計',

  'orderDetails.payment': '支払い',
  'orderDetails.paidBy': '支払い方法',
  'orderDetails.paymentStatus': 'ステータス',
  'orderDetails.invoiceTotal': '請求書合計',

  'orderDetails.beneficiary': '名義',
  'orderDetails.ownName': 'ご自身の Stripe アカウント',
  'orderDetails.edit': '変更',
  'orderDetails.editLabel': '償却時の名義を変更',
  'orderDetails.beneficiaryHint':
    '登録簿が対応している場合、炭素除去はこの名義で償却され、誰でも閲覧できます。空欄の場合は Stripe アカウントの名義になります。',
  'orderDetails.save': '保存',
  'orderDetails.cancelEdit': '変更しない',
  'orderDetails.saving': '保存しています…',
  'orderDetails.saved': '保存しました。',
  'orderDetails.notSaved': ({ name }) => `保存できませんでした。名義は ${name} のままです。`,

  'orderDetails.deliveries': '引き渡し元',
  'orderDetails.deliveredTons': ({ tons, date }) => `${date} に${tons}トン`,
  'orderDetails.registry': '登録簿の記載',

  'orderDetails.claims': '公表できる内容',
  'orderDetails.claims.notOrdered': '支払いが済むまで注文は成立しないため、まだ公表できることはありません。',
  'orderDetails.claims.ordered':
    '永続的な炭素除去を注文したことを公表できます。その量はまだ除去済みとは見なされません。ネットゼロやカーボンニュートラルの主張ができるのは、引き渡し後に限られます。',
  'orderDetails.claims.partly': ({ delivered, tons }) =>
    `${tons}トンのうち${delivered}トンが引き渡されました。ネットゼロやカーボンニュートラルの主張ができるのは、注文全体の引き渡しが完了した後に限られます。`,
  'orderDetails.claims.delivered': ({ tons }) =>
    `${tons}トンの CO₂ が注文者のために永続的に除去されたことを公表できます。この量は、ネットゼロやカーボンニュートラルの主張に算入できます。`,
  'orderDetails.claims.canceled': '公表できることはありません。注文はキャンセルされ、除去は行われません。',

  'orderDetails.ids': '参照番号',
  'orderDetails.orderId': '注文',
  'orderDetails.stripeId': 'Stripe での番号',
  'orderDetails.noStripeId': '未発行',
  'orderDetails.copy': 'コピー',
  'orderDetails.copyLabel': ({ name }) => `ID をコピー：${name}`,
  'orderDetails.copied': 'コピーしました',
  'orderDetails.notCopied': 'コピーできませんでした。選択された状態ですので、手動でコピーしてください。',
};
