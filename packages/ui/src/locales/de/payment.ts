import type { Messages } from '../../messages/en.js';
import type { payment as english } from '../../messages/en/payment.js';

/** Words on how far the payment of an order has come, in German. */
export const payment: Pick<Messages, keyof typeof english> = {
  'payment.openUntil': ({ date }) => `Die Zahlungsseite schließt am ${date}.`,
  'payment.dueBy': ({ date }) => `Fällig bis ${date}.`,

  'payment.pending': 'Das Geld wird erwartet. Die Bestellung wird ausgeführt, sobald es eingegangen ist.',
  'payment.pending.checkout': 'Noch nicht bezahlt. Die Bestellung wird ausgeführt, sobald die Zahlung eingegangen ist.',
  'payment.pending.invoice': 'Die Rechnung ist noch nicht bezahlt. Die Bestellung wird ausgeführt, sobald sie es ist.',
  'payment.pending.top_up':
    'Die Aufladung ist unterwegs zu Ihrem Stripe-Guthaben. Die Bestellung wird ausgeführt, sobald sie eingegangen ist.',
  'payment.settling': 'Bezahlt. Die Bestellung wird ausgeführt, sobald das Geld verfügbar ist.',
  'payment.paid': 'Bezahlt. Die Bestellung wird gerade ausgeführt.',
  'payment.failed': 'Die Zahlung ist fehlgeschlagen. Es wurde nichts bestellt.',
  'payment.expired': 'Es wurde nicht rechtzeitig bezahlt. Es wurde nichts bestellt.',
  'payment.refunded': 'Die Zahlung wurde erstattet. Es wurde nichts bestellt.',
  'payment.needs_review':
    'Bezahlt, aber es ist unklar, wie es weitergeht. Die Person, die Ihr Konto verwaltet, muss sich das ansehen.',

  'payment.reason.declined': 'Die Zahlung wurde abgelehnt. Es wurde nichts bestellt.',
  'payment.reason.paid_out_of_band':
    'Die Rechnung wurde als bezahlt markiert, aber über Stripe ist kein Geld eingegangen. Deshalb wurde nichts bestellt.',
  'payment.reason.not_charged':
    'Die Rechnung war zu klein, um eingezogen zu werden. Deshalb ist kein Geld eingegangen, und es wurde nichts bestellt.',
  'payment.reason.refunded': 'Die Zahlung wurde erstattet. Es wurde nichts bestellt.',
  'payment.reason.reversed': 'Die Bank hat die Zahlung zurückgeholt.',
  'payment.reason.disputed': 'Die Zahlung wird angefochten.',
  'payment.reason.insufficient_balance':
    'Das Geld ist eingegangen, aber das Stripe-Guthaben reicht im Moment nicht für die Bestellung. Es wird erneut versucht.',
  'payment.reason.price_changed': 'Der Preis war gestiegen, als das Geld einging. Deshalb wurde nichts bestellt.',
  'payment.reason.product_unavailable':
    'Das Portfolio war ausverkauft, als das Geld einging. Deshalb wurde nichts bestellt.',
  'payment.reason.account_not_eligible':
    'Mit diesem Stripe-Konto kann keine CO₂-Entnahme bestellt werden. Deshalb wurde nichts bestellt.',
  'payment.reason.outcome_unknown':
    'Das Geld ist eingegangen, und es wird geprüft, ob die Bestellung ausgeführt wurde. Nichts wird doppelt gekauft.',
};
