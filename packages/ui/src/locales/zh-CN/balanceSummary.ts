import type { Messages } from '../../messages/en.js';
import type { balanceSummary as english } from '../../messages/en/balanceSummary.js';

/** Words on what the Stripe balance holds, in Simplified Chinese. */
export const balanceSummary: Pick<Messages, keyof typeof english> = {
  'balance.title': 'Stripe 余额',
  'balance.available': '可用',
  'balance.pending': ({ amount }) => `${amount} 即将到账`,
  'balance.nothing': '余额中没有资金。',
  'balance.order': '此订单',
  'balance.left': '付款后余额',
  'balance.missing': '差额',
  'balance.tooLittle': ({ missing }) => `支付此订单还差 ${missing}，目前无法用余额支付。`,
  'balance.enoughWithPending': '待即将到账的资金入账后，余额即可足够。',
  'balance.otherSources': ({ sources }) => `您可以选择其他付款方式：${sources}。`,
  'balance.orderLess': '请减少订购量，或为余额充值。',
  'balance.payBy': ({ source }) => `付款方式：${source}`,
  'balance.hidden': '您无权查看余额。余额不足以支付的订单不会成立。',
  'balance.failed': '无法读取余额。',
};
