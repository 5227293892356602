import type { Messages } from '../../messages/en.js';
import type { payment as english } from '../../messages/en/payment.js';

/** Words on how far the payment of an order has come, in Korean. */
export const payment: Pick<Messages, keyof typeof english> = {
  'payment.openUntil': ({ date }) => `결제 페이지는 ${date}에 닫힙니다.`,
  'payment.dueBy': ({ date }) => `결제 기한은 ${date}입니다.`,

  'payment.pending': '입금을 기다리는 중입니다. 대금이 입금되면 주문이 이루어집니다.',
  'payment.pending.checkout': '아직 결제되지 않았습니다. 대금이 입금되면 주문이 이루어집니다.',
  'payment.pending.invoice': '청구서가 아직 결제되지 않았습니다. 결제되면 주문이 이루어집니다.',
  'payment.pending.top_up': 'Stripe 잔액으로 충전되는 중입니다. 입금되면 주문이 이루어집니다.',
  'payment.settling': '결제되었습니다. 대금을 사용할 수 있게 되는 즉시 주문이 이루어집니다.',
  'payment.paid': '결제되었습니다. 주문을 처리하는 중입니다.',
  'payment.failed': '결제에 실패했습니다. 주문은 이루어지지 않았습니다.',
  'payment.expired': '기한 내에 결제되지 않았습니다. 주문은 이루어지지 않았습니다.',
  'payment.refunded': '결제 금액이 환불되었습니다. 주문은 이루어지지 않았습니다.',
  'payment.needs_review': '결제되었으나 이후 처리가 명확하지 않습니다. 계정 관리자가 확인해야 합니다.',

  'payment.reason.declined': '결제가 거절되었습니다. 주문은 이루어지지 않았습니다.',
  'payment.reason.paid_out_of_band':
    '청구서가 결제된 것으로 표시되었지만 Stripe를 통해 입금된 금액이 없어 주문이 이루어지지 않았습니다.',
  'payment.reason.not_charged':
    '청구 금액이 너무 적어 결제할 수 없었고, 입금된 금액이 없어 주문이 이루어지지 않았습니다.',
  'payment.reason.refunded': '결제 금액이 환불되었습니다. 주문은 이루어지지 않았습니다.',
  'payment.reason.reversed': '은행에서 결제를 되돌렸습니다.',
  'payment.reason.disputed': '결제에 대한 이의가 제기되었습니다.',
  'payment.reason.insufficient_balance':
    '대금이 입금되었으나 현재 Stripe 잔액이 이 주문에 부족합니다. 다시 시도됩니다.',
  'payment.reason.price_changed': '대금이 입금되었을 때 가격이 올라 있어 주문이 이루어지지 않았습니다.',
  'payment.reason.product_unavailable': '대금이 입금되었을 때 포트폴리오가 매진되어 주문이 이루어지지 않았습니다.',
  'payment.reason.account_not_eligible':
    '이 Stripe 계정으로는 탄소 제거를 주문할 수 없어 주문이 이루어지지 않았습니다.',
  'payment.reason.outcome_unknown':
    '대금이 입금되었으며 주문이 이루어졌는지 확인하는 중입니다. 중복으로 구매되지 않습니다.',
};
