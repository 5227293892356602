import type { Messages } from '../../messages/en.js';
import type { orderDialog as english } from '../../messages/en/orderDialog.js';

/** Words of the dialog around the order form, in Arabic. */
export const orderDialog: Pick<Messages, keyof typeof english> = {
  'orderDialog.trigger': 'طلب إزالة الكربون',
  'orderDialog.discardTitle': 'هل تريد تجاهل هذا الطلب؟',
  'orderDialog.discardDescription': 'لم يُطلب أي شيء بعد، وسيُحذف ما أدخلته.',
  'orderDialog.keep': 'متابعة التحرير',
  'orderDialog.discard': 'تجاهل',
};
