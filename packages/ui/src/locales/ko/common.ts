import type { Messages } from '../../messages/en.js';
import type { common as english } from '../../messages/en/common.js';

/** Words that several components share, in Korean. */
export const common: Pick<Messages, keyof typeof english> = {
  'common.retry': '다시 시도',
  'common.back': '뒤로',
  'common.close': '닫기',
  'common.loading': '불러오는 중',
  'common.opensInNewTab': '새 탭에서 열림',
  'common.metricTons': ({ tons }) => `${tons}톤`,
  'common.sentences': ({ first, second }) => `${first}. ${second}`,
  'common.place': ({ place, within }) => `${within}, ${place}`,
  'payment.continue': '결제 계속하기',
  'payment.openInvoice': '청구서 열기',
  'cancelOrder.trigger': '주문 취소',
};
