import type { Messages } from '../../messages/en.js';
import type { paymentSources as english } from '../../messages/en/paymentSources.js';

/** The ways to pay, in Simplified Chinese. */
export const paymentSources: Pick<Messages, keyof typeof english> = {
  'paymentSource.balance': 'Stripe 余额',
  'paymentSource.checkout': '银行卡或银行账户',
  'paymentSource.invoice': '客户账单',
  'paymentSource.top_up': '余额充值',
};
