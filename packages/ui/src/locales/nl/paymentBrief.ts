import type { Messages } from '../../messages/en.js';
import type { paymentBrief as english } from '../../messages/en/paymentBrief.js';

/** Words on what went wrong with a payment, where there is little room, in Dutch. */
export const paymentBrief: Pick<Messages, keyof typeof english> = {
  'paymentBrief.expired': 'Niet op tijd betaald',
  'paymentBrief.failed': 'Betaling mislukt',
  'paymentBrief.refunded': 'Betaling terugbetaald',
  'paymentBrief.declined': 'Betaling geweigerd',
  'paymentBrief.paid_out_of_band': 'Geen geld ontvangen',
  'paymentBrief.not_charged': 'Geen geld ontvangen',
  'paymentBrief.reversed': 'Betaling teruggehaald',
  'paymentBrief.disputed': 'Betaling betwist',
  'paymentBrief.insufficient_balance': 'Saldo te laag',
  'paymentBrief.price_changed': 'Prijs gestegen',
  'paymentBrief.product_unavailable': 'Uitverkocht',
  'paymentBrief.account_not_eligible': 'Account kan niet bestellen',
  'paymentBrief.outcome_unknown': 'Wordt nagegaan',
};
