import type { Messages } from '../../messages/en.js';
import type { statuses as english } from '../../messages/en/statuses.js';

/** The statuses of an order, in Brazilian Portuguese. */
export const statuses: Pick<Messages, keyof typeof english> = {
  'status.awaiting_funds': 'Aguardando fundos',
  'status.settling': 'Pagamento em liquidação',
  'status.payment_failed': 'Pagamento falhou',
  'status.needs_review': 'Precisa de análise',
  'status.open': 'Aberto',
  'status.confirmed': 'Confirmado',
  'status.delayed': 'Atrasado',
  'status.delivered': 'Entregue',
  'status.canceled': 'Cancelado',
};
