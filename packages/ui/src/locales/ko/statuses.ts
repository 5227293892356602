import type { Messages } from '../../messages/en.js';
import type { statuses as english } from '../../messages/en/statuses.js';

/** The statuses of an order, in Korean. */
export const statuses: Pick<Messages, keyof typeof english> = {
  'status.awaiting_funds': '입금 대기 중',
  'status.settling': '결제 정산 중',
  'status.payment_failed': '결제 실패',
  'status.needs_review': '확인 필요',
  'status.open': '접수됨',
  'status.confirmed': '확정됨',
  'status.delayed': '지연됨',
  'status.delivered': '인도됨',
  'status.canceled': '취소됨',
};
