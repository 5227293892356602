import type { Messages } from '../../messages/en.js';
import type { paymentStatuses as english } from '../../messages/en/paymentStatuses.js';

/** How far a payment has come, in a word or two, in Korean. */
export const paymentStatuses: Pick<Messages, keyof typeof english> = {
  'paymentStatus.pending': '미결제',
  'paymentStatus.settling': '결제됨, 아직 사용 불가',
  'paymentStatus.paid': '결제됨',
  'paymentStatus.failed': '실패',
  'paymentStatus.expired': '기한 내 미결제',
  'paymentStatus.refunded': '환불됨',
  'paymentStatus.needs_review': '확인 필요',
};
