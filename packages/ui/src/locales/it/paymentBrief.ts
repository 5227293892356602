import type { Messages } from '../../messages/en.js';
import type { paymentBrief as english } from '../../messages/en/paymentBrief.js';

/** Words on what went wrong with a payment, where there is little room, in Italian. */
export const paymentBrief: Pick<Messages, keyof typeof english> = {
  'paymentBrief.expired': 'Non pagato in tempo',
  'paymentBrief.failed': 'Pagamento non riuscito',
  'paymentBrief.refunded': 'Pagamento rimborsato',
  'paymentBrief.declined': 'Pagamento rifiutato',
  'paymentBrief.paid_out_of_band': 'Nessun denaro arrivato',
  'paymentBrief.not_charged': 'Nessun denaro arrivato',
  'paymentBrief.reversed': 'Pagamento ritirato',
  'paymentBrief.disputed': 'Pagamento contestato',
  'paymentBrief.insufficient_balance': 'Saldo insufficiente',
  'paymentBrief.price_changed': 'Prezzo aumentato',
  'paymentBrief.product_unavailable': 'Esaurito',
  'paymentBrief.account_not_eligible': 'Account non abilitato a ordinare',
  'paymentBrief.outcome_unknown': 'In corso di verifica',
};
