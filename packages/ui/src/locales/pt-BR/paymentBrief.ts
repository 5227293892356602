import type { Messages } from '../../messages/en.js';
import type { paymentBrief as english } from '../../messages/en/paymentBrief.js';

/** Words on what went wrong with a payment, where there is little room, in Brazilian Portuguese. */
export const paymentBrief: Pick<Messages, keyof typeof english> = {
  'paymentBrief.expired': 'Não pago a tempo',
  'paymentBrief.failed': 'Pagamento falhou',
  'paymentBrief.refunded': 'Pagamento reembolsado',
  'paymentBrief.declined': 'Pagamento recusado',
  'paymentBrief.paid_out_of_band': 'Nenhum dinheiro chegou',
  'paymentBrief.not_charged': 'Nenhum dinheiro chegou',
  'paymentBrief.reversed': 'Pagamento revertido',
  'paymentBrief.disputed': 'Pagamento contestado',
  'paymentBrief.insufficient_balance': 'Saldo insuficiente',
  'paymentBrief.price_changed': 'O preço subiu',
  'paymentBrief.product_unavailable': 'Esgotado',
  'paymentBrief.account_not_eligible': 'A conta não pode pedir',
  'paymentBrief.outcome_unknown': 'Em verificação',
};
