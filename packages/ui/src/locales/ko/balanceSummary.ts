import type { Messages } from '../../messages/en.js';
import type { balanceSummary as english } from '../../messages/en/balanceSummary.js';

/** Words on what the Stripe balance holds, in Korean. */
export const balanceSummary: Pick<Messages, keyof typeof english> = {
  'balance.title': 'Stripe 잔액',
  'balance.available': '사용 가능',
  'balance.pending': ({ amount }) => `입금 예정 ${amount}`,
  'balance.nothing': '잔액이 없습니다.',
  'balance.order': '이 주문',
  'balance.left': '주문 후 잔액',
  'balance.missing': '부족 금액',
  'balance.tooLittle': ({ missing }) =>
    `이 주문을 결제하기에 ${missing} 부족합니다. 현재 잔액으로는 결제할 수 없습니다.`,
  'balance.enoughWithPending': '입금 예정 금액이 들어오면 잔액이 충분해집니다.',
  'balance.otherSources': ({ sources }) => `다른 수단으로 결제할 수 있습니다: ${sources}.`,
  'balance.orderLess': '주문량을 줄이거나 잔액을 충전하십시오.',
  'balance.payBy': ({ source }) => `결제 수단: ${source}`,
  'balance.hidden': '잔액을 볼 수 있는 권한이 없습니다. 잔액으로 결제할 수 없는 주문은 이루어지지 않습니다.',
  'balance.failed': '잔액을 불러올 수 없습니다.',
};
