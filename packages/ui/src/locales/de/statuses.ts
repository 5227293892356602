import type { Messages } from '../../messages/en.js';
import type { statuses as english } from '../../messages/en/statuses.js';

/** The statuses of an order, in German. */
export const statuses: Pick<Messages, keyof typeof english> = {
  'status.awaiting_funds': 'Wartet auf Zahlung',
  'status.settling': 'Zahlung wird gebucht',
  'status.payment_failed': 'Zahlung fehlgeschlagen',
  'status.needs_review': 'Muss geprüft werden',
  'status.open': 'Offen',
  'status.confirmed': 'Bestätigt',
  'status.delayed': 'Verzögert',
  'status.delivered': 'Geliefert',
  'status.canceled': 'Storniert',
};
