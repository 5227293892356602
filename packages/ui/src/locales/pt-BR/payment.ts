import type { Messages } from '../../messages/en.js';
import type { payment as english } from '../../messages/en/payment.js';

/** Words on how far the payment of an order has come, in Brazilian Portuguese. */
export const payment: Pick<Messages, keyof typeof english> = {
  'payment.openUntil': ({ date }) => `A página de pagamento fecha em ${date}.`,
  'payment.dueBy': ({ date }) => `Vence em ${date}.`,

  'payment.pending': 'Aguardando o dinheiro chegar. O pedido é feito quando ele chegar.',
  'payment.pending.checkout': 'Ainda não foi pago. O pedido é feito quando o pagamento chegar.',
  'payment.pending.invoice': 'A fatura ainda não foi paga. O pedido é feito quando ela for.',
  'payment.pending.top_up': 'A recarga está a caminho do seu saldo da Stripe. O pedido é feito quando ela chegar.',
  'payment.settling': 'Pago. O pedido é feito assim que o dinheiro puder ser usado.',
  'payment.paid': 'Pago. O pedido está sendo feito.',
  'payment.failed': 'O pagamento falhou. Nada foi pedido.',
  'payment.expired': 'Não foi pago a tempo. Nada foi pedido.',
  'payment.refunded': 'O pagamento foi reembolsado. Nada foi pedido.',
  'payment.needs_review': 'Pago, mas não está claro o que vem a seguir. Quem administra a sua conta precisa analisar.',

  'payment.reason.declined': 'O pagamento foi recusado. Nada foi pedido.',
  'payment.reason.paid_out_of_band':
    'A fatura foi marcada como paga, mas nenhum dinheiro chegou pela Stripe, portanto nada foi pedido.',
  'payment.reason.not_charged':
    'A fatura era pequena demais para ser cobrada, portanto nenhum dinheiro chegou e nada foi pedido.',
  'payment.reason.refunded': 'O pagamento foi reembolsado. Nada foi pedido.',
  'payment.reason.reversed': 'O banco tomou o pagamento de volta.',
  'payment.reason.disputed': 'O pagamento está em contestação.',
  'payment.reason.insufficient_balance':
    'O dinheiro chegou, mas o saldo da Stripe está insuficiente para o pedido no momento. Haverá uma nova tentativa.',
  'payment.reason.price_changed': 'O preço havia subido quando o dinheiro chegou, portanto nada foi pedido.',
  'payment.reason.product_unavailable':
    'O portfólio estava esgotado quando o dinheiro chegou, portanto nada foi pedido.',
  'payment.reason.account_not_eligible':
    'Esta conta da Stripe não pode pedir remoção de carbono, portanto nada foi pedido.',
  'payment.reason.outcome_unknown':
    'O dinheiro chegou, e está sendo verificado se o pedido foi feito. Nada é comprado duas vezes.',
};
