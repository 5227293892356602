import type { Messages } from '../../messages/en.js';
import type { paymentBrief as english } from '../../messages/en/paymentBrief.js';

/** Words on what went wrong with a payment, where there is little room, in German. */
export const paymentBrief: Pick<Messages, keyof typeof english> = {
  'paymentBrief.expired': 'Nicht rechtzeitig bezahlt',
  'paymentBrief.failed': 'Zahlung fehlgeschlagen',
  'paymentBrief.refunded': 'Zahlung erstattet',
  'paymentBrief.declined': 'Zahlung abgelehnt',
  'paymentBrief.paid_out_of_band': 'Kein Geld eingegangen',
  'paymentBrief.not_charged': 'Kein Geld eingegangen',
  'paymentBrief.reversed': 'Zahlung zurückgeholt',
  'paymentBrief.disputed': 'Zahlung angefochten',
  'paymentBrief.insufficient_balance': 'Guthaben zu niedrig',
  'paymentBrief.price_changed': 'Preis gestiegen',
  'paymentBrief.product_unavailable': 'Ausverkauft',
  'paymentBrief.account_not_eligible': 'Konto kann nicht bestellen',
  'paymentBrief.outcome_unknown': 'Wird geprüft',
};
