import type { Messages } from '../../messages/en.js';
import type { paymentBrief as english } from '../../messages/en/paymentBrief.js';

/** Words on what went wrong with a payment, where there is little room, in French. */
export const paymentBrief: Pick<Messages, keyof typeof english> = {
  'paymentBrief.expired': 'Non payée à temps',
  'paymentBrief.failed': 'Paiement échoué',
  'paymentBrief.refunded': 'Paiement remboursé',
  'paymentBrief.declined': 'Paiement refusé',
  'paymentBrief.paid_out_of_band': 'Aucun argent reçu',
  'paymentBrief.not_charged': 'Aucun argent reçu',
  'paymentBrief.reversed': 'Paiement repris',
  'paymentBrief.disputed': 'Paiement contesté',
  'paymentBrief.insufficient_balance': 'Solde insuffisant',
  'paymentBrief.price_changed': 'Prix en hausse',
  'paymentBrief.product_unavailable': 'Épuisé',
  'paymentBrief.account_not_eligible': 'Compte non autorisé à commander',
  'paymentBrief.outcome_unknown': 'Vérification en cours',
};
