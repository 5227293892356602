import type { Messages } from '../../messages/en.js';
import type { orderDialog as english } from '../../messages/en/orderDialog.js';

/** Words of the dialog around the order form, in Simplified Chinese. */
export const orderDialog: Pick<Messages, keyof typeof english> = {
  'orderDialog.trigger': '订购碳清除',
  'orderDialog.discardTitle': '要放弃此订单吗？',
  'orderDialog.discardDescription': '目前尚未下单，您输入的内容将被清除。',
  'orderDialog.keep': '继续编辑',
  'orderDialog.discard': '放弃',
};
