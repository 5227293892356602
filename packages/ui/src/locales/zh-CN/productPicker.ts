import type { Messages } from '../../messages/en.js';
import type { productPicker as english } from '../../messages/en/productPicker.js';

/** Words of the product picker, in Simplified Chinese. */
export const productPicker: Pick<Messages, keyof typeof english> = {
  'productPicker.label': '项目组合',
  'productPicker.expectedBy': ({ year }) => `预计 ${year} 年底前交付`,
  'productPicker.spot': '30 天内交付',
  'productPicker.perTon': ' / 吨',
  'productPicker.priceLabel': ({ price }) => `每吨 ${price}，含手续费`,
  'productPicker.noPrice': '无此货币的价格',
  'productPicker.tonsLeft': ({ tons }) => `剩余 ${tons} 吨`,
  'productPicker.soldOut': '已售罄',
  'productPicker.morePathways': ({ count }) => `+${count}`,
  'productPicker.suppliers': ({ count }) => `${count} 家供应商`,
  'productPicker.empty': '目前没有可订购的碳清除。',
  'productPicker.failed': '无法加载项目组合。',
};
