import type { Messages } from '../../messages/en.js';
import type { cancelOrder as english } from '../../messages/en/cancelOrder.js';

/** Words of the cancel dialog, in Dutch. */
export const cancelOrder: Pick<Messages, keyof typeof english> = {
  'cancelOrder.title': 'Deze bestelling annuleren?',
  'cancelOrder.timeLeft': ({ time }) => `U hebt nog ${time} om de bestelling te annuleren.`,
  'cancelOrder.noDeadline': 'Er is nog niet betaald, dus annuleren kost niets.',
  'cancelOrder.closesPayment': 'Daarna kan niemand er nog voor betalen.',
  'cancelOrder.fullRefund.delayed': 'De levering is vertraagd, dus u krijgt alles terug.',
  'cancelOrder.fullRefund.substituted': 'Het portfolio is vervangen, dus u krijgt alles terug.',
  'cancelOrder.refund': 'Komt terug op uw saldo',
  'cancelOrder.keptFees': 'Kosten, niet terugbetaald',
  'cancelOrder.noFees': 'Inclusief kosten',
  'cancelOrder.keep': 'Bestelling behouden',
  'cancelOrder.confirm': 'Bestelling annuleren',
  'cancelOrder.canceling': 'Annuleren…',
  'cancelOrder.tooLateTitle': 'Te laat om te annuleren',
  'cancelOrder.tooLate': ({ date }) => `Deze bestelling kon tot ${date} worden geannuleerd.`,
  'cancelOrder.notPossible': 'Deze bestelling kan niet meer worden geannuleerd.',
  'cancelOrder.paidTitle': 'Deze bestelling is betaald',
  'cancelOrder.paid':
    'Het geld is er of is onderweg. Daarom kan de bestelling pas worden geannuleerd na de uitvoering. Wilt u het geld terug, neem dan contact op met wie het heeft ontvangen.',
  'cancelOrder.doneTitle': 'Bestelling geannuleerd',
  'cancelOrder.done': ({ refund }) => `${refund} gaat terug naar uw Stripe-saldo.`,
  'cancelOrder.doneUnpaid': 'Er was nog niets betaald.',
  'cancelOrder.doneFees': ({ fees }) => `De kosten van ${fees} worden niet terugbetaald.`,
  'time.daysHours': ({ days, hours }) => `${days}\u00A0d ${hours}\u00A0u`,
  'time.hoursMinutes': ({ hours, minutes }) => `${hours}\u00A0u ${minutes}\u00A0min`,
  'time.minutes': ({ minutes }) => `${minutes}\u00A0min`,
  'time.minutesSeconds': ({ minutes, seconds }) => `${minutes}\u00A0min ${seconds}\u00A0s`,
};
