import type { Messages } from '../../messages/en.js';
import type { paymentSources as english } from '../../messages/en/paymentSources.js';

/** The ways to pay, in Arabic. */
export const paymentSources: Pick<Messages, keyof typeof english> = {
  'paymentSource.balance': 'رصيد Stripe',
  'paymentSource.checkout': 'بطاقة أو حساب مصرفي',
  'paymentSource.invoice': 'فاتورة العميل',
  'paymentSource.top_up': 'شحن الرصيد',
};
