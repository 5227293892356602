import type { Messages } from '../../messages/en.js';
import type { productPicker as english } from '../../messages/en/productPicker.js';
import { plural } from '../../messages/plural.js';

/** Words of the product picker, in Arabic. */
export const productPicker: Pick<Messages, keyof typeof english> = {
  'productPicker.label': 'محفظة المشاريع',
  'productPicker.expectedBy': ({ year }) => `متوقع بحلول ${year}`,
  'productPicker.spot': 'التسليم خلال 30 يومًا',
  'productPicker.perTon': ' / طن',
  'productPicker.priceLabel': ({ price }) => `${price} للطن المتري، شاملة الرسوم`,
  'productPicker.noPrice': 'لا يوجد سعر بهذه العملة',
  'productPicker.tonsLeft': ({ tons }) => `المتبقي ${tons} طن`,
  'productPicker.soldOut': 'نفدت الكمية',
  'productPicker.morePathways': ({ count }) => `\u200E+${count}`,
  'productPicker.suppliers': ({ count }) =>
    plural('ar', count, {
      one: 'مورد واحد',
      two: 'موردان',
      few: `${count} موردين`,
      many: `${count} موردًا`,
      other: `${count} مورد`,
    }),
  'productPicker.empty': 'لا تُعرض أي إزالة للكربون في الوقت الحالي.',
  'productPicker.failed': 'تعذر تحميل المحافظ.',
};
