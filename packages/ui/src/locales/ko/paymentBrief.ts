import type { Messages } from '../../messages/en.js';
import type { paymentBrief as english } from '../../messages/en/paymentBrief.js';

/** Words on what went wrong with a payment, where there is little room, in Korean. */
export const paymentBrief: Pick<Messages, keyof typeof english> = {
  'paymentBrief.expired': '기한 내 미결제',
  'paymentBrief.failed': '결제 실패',
  'paymentBrief.refunded': '결제 환불됨',
  'paymentBrief.declined': '결제 거절됨',
  'paymentBrief.paid_out_of_band': '입금 없음',
  'paymentBrief.not_charged': '입금 없음',
  'paymentBrief.reversed': '결제 회수됨',
  'paymentBrief.disputed': '결제 이의 제기',
  'paymentBrief.insufficient_balance': '잔액 부족',
  'paymentBrief.price_changed': '가격 상승',
  'paymentBrief.product_unavailable': '매진',
  'paymentBrief.account_not_eligible': '주문 불가 계정',
  'paymentBrief.outcome_unknown': '확인 중',
};
