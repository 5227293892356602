import type { Messages } from '../../messages/en.js';
import type { paymentSources as english } from '../../messages/en/paymentSources.js';

/** The ways to pay, in Korean. */
export const paymentSources: Pick<Messages, keyof typeof english> = {
  'paymentSource.balance': 'Stripe 잔액',
  'paymentSource.checkout': '카드 또는 은행',
  'paymentSource.invoice': '고객 청구서',
  'paymentSource.top_up': '잔액 충전',
};
