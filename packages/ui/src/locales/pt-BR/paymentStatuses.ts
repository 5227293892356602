import type { Messages } from '../../messages/en.js';
import type { paymentStatuses as english } from '../../messages/en/paymentStatuses.js';

/** How far a payment has come, in a word or two, in Brazilian Portuguese. */
export const paymentStatuses: Pick<Messages, keyof typeof english> = {
  'paymentStatus.pending': 'Ainda não pago',
  'paymentStatus.settling': 'Pago, ainda não utilizável',
  'paymentStatus.paid': 'Pago',
  'paymentStatus.failed': 'Falhou',
  'paymentStatus.expired': 'Não pago a tempo',
  'paymentStatus.refunded': 'Reembolsado',
  'paymentStatus.needs_review': 'Precisa de análise',
};
