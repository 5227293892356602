import type { Messages } from '../../messages/en.js';
import type { statuses as english } from '../../messages/en/statuses.js';

/** The statuses of an order, in Dutch. */
export const statuses: Pick<Messages, keyof typeof english> = {
  'status.awaiting_funds': 'Wacht op betaling',
  'status.settling': 'Betaling in verwerking',
  'status.payment_failed': 'Betaling mislukt',
  'status.needs_review': 'Moet worden bekeken',
  'status.open': 'Openstaand',
  'status.confirmed': 'Bevestigd',
  'status.delayed': 'Vertraagd',
  'status.delivered': 'Geleverd',
  'status.canceled': 'Geannuleerd',
};
