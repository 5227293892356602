import type { Messages } from '../../messages/en.js';
import type { common as english } from '../../messages/en/common.js';

/** Words that several components share, in Arabic. */
export const common: Pick<Messages, keyof typeof english> = {
  'common.retry': 'إعادة المحاولة',
  'common.back': 'رجوع',
  'common.close': 'إغلاق',
  'common.loading': 'جارٍ التحميل',
  'common.opensInNewTab': 'يُفتح في علامة تبويب جديدة',
  'common.metricTons': ({ tons }) => `${tons} طن`,
  'common.sentences': ({ first, second }) => `${first}. ${second}`,
  'common.place': ({ place, within }) => `\u200F${place}، \u2068${within}\u2069`,
  'payment.continue': 'المتابعة إلى الدفع',
  'payment.openInvoice': 'فتح الفاتورة',
  'cancelOrder.trigger': 'إلغاء الطلب',
};
