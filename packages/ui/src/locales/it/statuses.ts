import type { Messages } from '../../messages/en.js';
import type { statuses as english } from '../../messages/en/statuses.js';

/** The statuses of an order, in Italian. */
export const statuses: Pick<Messages, keyof typeof english> = {
  'status.awaiting_funds': 'In attesa di fondi',
  'status.settling': 'Pagamento in elaborazione',
  'status.payment_failed': 'Pagamento non riuscito',
  'status.needs_review': 'Da verificare',
  'status.open': 'Aperto',
  'status.confirmed': 'Confermato',
  'status.delayed': 'In ritardo',
  'status.delivered': 'Consegnato',
  'status.canceled': 'Annullato',
};
