import type { Messages } from '../../messages/en.js';
import type { orderDialog as english } from '../../messages/en/orderDialog.js';

/** Words of the dialog around the order form, in Korean. */
export const orderDialog: Pick<Messages, keyof typeof english> = {
  'orderDialog.trigger': '탄소 제거 주문',
  'orderDialog.discardTitle': '이 주문을 폐기하시겠습니까?',
  'orderDialog.discardDescription': '아직 아무것도 주문되지 않았으며, 입력한 내용은 삭제됩니다.',
  'orderDialog.keep': '계속 작성',
  'orderDialog.discard': '폐기',
};
