import type { Messages } from '../../messages/en.js';
import type { paymentBrief as english } from '../../messages/en/paymentBrief.js';

/** Words on what went wrong with a payment, where there is little room, in Spanish. */
export const paymentBrief: Pick<Messages, keyof typeof english> = {
  'paymentBrief.expired': 'No pagado a tiempo',
  'paymentBrief.failed': 'Pago fallido',
  'paymentBrief.refunded': 'Pago reembolsado',
  'paymentBrief.declined': 'Pago rechazado',
  'paymentBrief.paid_out_of_band': 'No llegó dinero',
  'paymentBrief.not_charged': 'No llegó dinero',
  'paymentBrief.reversed': 'Pago retirado',
  'paymentBrief.disputed': 'Pago en disputa',
  'paymentBrief.insufficient_balance': 'Saldo insuficiente',
  'paymentBrief.price_changed': 'El precio ha subido',
  'paymentBrief.product_unavailable': 'Agotada',
  'paymentBrief.account_not_eligible': 'La cuenta no puede pedir',
  'paymentBrief.outcome_unknown': 'En comprobación',
};
