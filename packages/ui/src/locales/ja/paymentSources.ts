import type { Messages } from '../../messages/en.js';
import type { paymentSources as english } from '../../messages/en/paymentSources.js';

/** The ways to pay, in Japanese. */
export const paymentSources: Pick<Messages, keyof typeof english> = {
  'paymentSource.balance': 'Stripe 残高',
  'paymentSource.checkout': 'カードまたは銀行',
  'paymentSource.invoice': '顧客への請求書',
  'paymentSource.top_up': '残高への入金',
};
