import type { Messages } from '../../messages/en.js';
import type { orderDialog as english } from '../../messages/en/orderDialog.js';

/** Words of the dialog around the order form, in Japanese. */
export const orderDialog: Pick<Messages, keyof typeof english> = {
  'orderDialog.trigger': '炭素除去を注文',
  'orderDialog.discardTitle': 'この注文を破棄しますか？',
  'orderDialog.discardDescription': 'まだ何も注文されていません。入力した内容は破棄されます。',
  'orderDialog.keep': '入力を続ける',
  'orderDialog.discard': '破棄',
};
