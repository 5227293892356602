import type { Messages } from '../../messages/en.js';
import type { common as english } from '../../messages/en/common.js';

/** Words that several components share, in Simplified Chinese. */
export const common: Pick<Messages, keyof typeof english> = {
  'common.retry': '重试',
  'common.back': '返回',
  'common.close': '关闭',
  'common.loading': '正在加载',
  'common.opensInNewTab': '在新标签页中打开',
  'common.metricTons': ({ tons }) => `${tons} 吨`,
  'common.sentences': ({ first, second }) => `${first}。${second}`,
  'common.place': ({ place, within }) => `${within}，${place}`,
  'payment.continue': '前往付款',
  'payment.openInvoice': '打开账单',
  'cancelOrder.trigger': '取消订单',
};
