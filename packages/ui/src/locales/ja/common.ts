import type { Messages } from '../../messages/en.js';
import type { common as english } from '../../messages/en/common.js';

/** Words that several components share, in Japanese. */
export const common: Pick<Messages, keyof typeof english> = {
  'common.retry': '再試行',
  'common.back': '戻る',
  'common.close': '閉じる',
  'common.loading': '読み込み中',
  'common.opensInNewTab': '新しいタブで開きます',
  'common.metricTons': ({ tons }) => `${tons}トン`,
  'common.sentences': ({ first, second }) => `${first}。${second}`,
  'common.place': ({ place, within }) => `${within}、${place}`,
  'payment.continue': '支払いに進む',
  'payment.openInvoice': '請求書を開く',
  'cancelOrder.trigger': '注文をキャンセル',
};
