import type { Messages } from '../../messages/en.js';
import type { paymentStatuses as english } from '../../messages/en/paymentStatuses.js';

/** How far a payment has come, in a word or two, in Spanish. */
export const paymentStatuses: Pick<Messages, keyof typeof english> = {
  'paymentStatus.pending': 'Todavía sin pagar',
  'paymentStatus.settling': 'Pagado, aún no utilizable',
  'paymentStatus.paid': 'Pagado',
  'paymentStatus.failed': 'Fallido',
  'paymentStatus.expired': 'No pagado a tiempo',
  'paymentStatus.refunded': 'Reembolsado',
  'paymentStatus.needs_review': 'Necesita revisión',
};
