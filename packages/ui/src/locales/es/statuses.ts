import type { Messages } from '../../messages/en.js';
import type { statuses as english } from '../../messages/en/statuses.js';

/** The statuses of an order, in Spanish. */
export const statuses: Pick<Messages, keyof typeof english> = {
  'status.awaiting_funds': 'A la espera de fondos',
  'status.settling': 'Pago en proceso',
  'status.payment_failed': 'Pago fallido',
  'status.needs_review': 'Necesita revisión',
  'status.open': 'Abierto',
  'status.confirmed': 'Confirmado',
  'status.delayed': 'Retrasado',
  'status.delivered': 'Entregado',
  'status.canceled': 'Cancelado',
};
