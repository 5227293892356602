import type { Messages } from '../../messages/en.js';
import type { productPicker as english } from '../../messages/en/productPicker.js';

/** Words of the product picker, in Japanese. */
export const productPicker: Pick<Messages, keyof typeof english> = {
  'productPicker.label': 'ポートフォリオ',
  'productPicker.expectedBy': ({ year }) => `${year}年までに引き渡し予定`,
  'productPicker.spot': '30日以内に引き渡し',
  'productPicker.perTon': ' / トン',
  'productPicker.priceLabel': ({ price }) => `1トンあたり ${price}（手数料込み）`,
  'productPicker.noPrice': 'この通貨での価格なし',
  'productPicker.tonsLeft': ({ tons }) => `残り${tons}トン`,
  'productPicker.soldOut': '売り切れ',
  'productPicker.morePathways': ({ count }) => `+${count}`,
  'productPicker.suppliers': ({ count }) => `供給企業${count}社`,
  'productPicker.empty': '現在、注文できる炭素除去はありません。',
  'productPicker.failed': 'ポートフォリオを読み込めませんでした。',
};
