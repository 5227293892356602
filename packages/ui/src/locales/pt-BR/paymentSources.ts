import type { Messages } from '../../messages/en.js';
import type { paymentSources as english } from '../../messages/en/paymentSources.js';

/** The ways to pay, in Brazilian Portuguese. */
export const paymentSources: Pick<Messages, keyof typeof english> = {
  'paymentSource.balance': 'Saldo da Stripe',
  'paymentSource.checkout': 'Cartão ou banco',
  'paymentSource.invoice': 'Fatura do cliente',
  'paymentSource.top_up': 'Recarga',
};
