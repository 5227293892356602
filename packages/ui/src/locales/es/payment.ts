import type { Messages } from '../../messages/en.js';
import type { payment as english } from '../../messages/en/payment.js';

/** Words on how far the payment of an order has come, in Spanish. */
export const payment: Pick<Messages, keyof typeof english> = {
  'payment.openUntil': ({ date }) => `La página de pago se cierra el ${date}.`,
  'payment.dueBy': ({ date }) => `Vence el ${date}.`,

  'payment.pending': 'Esperando a que llegue el dinero. El pedido se realiza cuando llegue.',
  'payment.pending.checkout': 'Todavía no se ha pagado. El pedido se realiza cuando llegue el pago.',
  'payment.pending.invoice': 'La factura todavía no se ha pagado. El pedido se realiza cuando se pague.',
  'payment.pending.top_up': 'La recarga está en camino a su saldo de Stripe. El pedido se realiza cuando llegue.',
  'payment.settling': 'Pagado. El pedido se realiza en cuanto pueda usarse el dinero.',
  'payment.paid': 'Pagado. El pedido se está realizando.',
  'payment.failed': 'El pago ha fallado. No se ha pedido nada.',
  'payment.expired': 'No se pagó a tiempo. No se ha pedido nada.',
  'payment.refunded': 'El pago se ha reembolsado. No se ha pedido nada.',
  'payment.needs_review': 'Pagado, pero no está claro qué sigue. Quien administre su cuenta debe revisarlo.',

  'payment.reason.declined': 'El pago se ha rechazado. No se ha pedido nada.',
  'payment.reason.paid_out_of_band':
    'La factura se marcó como pagada, pero no llegó dinero a través de Stripe, así que no se ha pedido nada.',
  'payment.reason.not_charged':
    'La factura era demasiado pequeña para cobrarse, así que no llegó dinero y no se ha pedido nada.',
  'payment.reason.refunded': 'El pago se ha reembolsado. No se ha pedido nada.',
  'payment.reason.reversed': 'El banco ha retirado el pago.',
  'payment.reason.disputed': 'El pago está en disputa.',
  'payment.reason.insufficient_balance':
    'El dinero ha llegado, pero el saldo de Stripe no alcanza ahora mismo para el pedido. Se intentará de nuevo.',
  'payment.reason.price_changed': 'El precio había subido cuando llegó el dinero, así que no se ha pedido nada.',
  'payment.reason.product_unavailable':
    'La cartera estaba agotada cuando llegó el dinero, así que no se ha pedido nada.',
  'payment.reason.account_not_eligible':
    'Esta cuenta de Stripe no puede pedir eliminación de carbono, así que no se ha pedido nada.',
  'payment.reason.outcome_unknown':
    'El dinero ha llegado y se está comprobando si el pedido se realizó. Nada se compra dos veces.',
};
