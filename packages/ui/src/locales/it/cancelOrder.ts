import type { Messages } from '../../messages/en.js';
import type { cancelOrder as english } from '../../messages/en/cancelOrder.js';

/** Words of the cancel dialog, in Italian. */
export const cancelOrder: Pick<Messages, keyof typeof english> = {
  'cancelOrder.title': 'Annullare questo ordine?',
  'cancelOrder.timeLeft': ({ time }) => `Restano ${time} per annullarlo.`,
  'cancelOrder.noDeadline': 'Non è ancora pagato, quindi annullarlo non costa nulla.',
  'cancelOrder.closesPayment': 'Dopo nessuno potrà più pagarlo.',
  'cancelOrder.fullRefund.delayed': 'La consegna è stata rinviata, quindi viene rimborsato tutto.',
  'cancelOrder.fullRefund.substituted': 'Il portafoglio è stato sostituito, quindi viene rimborsato tutto.',
  'cancelOrder.refund': 'Torna sul Suo saldo',
  'cancelOrder.keptFees': 'Commissioni, non rimborsate',
  'cancelOrder.noFees': 'Commissioni incluse',
  'cancelOrder.keep': 'Mantieni ordine',
  'cancelOrder.confirm': 'Annulla ordine',
  'cancelOrder.canceling': 'Annullamento…',
  'cancelOrder.tooLateTitle': 'Troppo tardi per annullare',
  'cancelOrder.tooLate': ({ date }) => `Questo ordine si poteva annullare fino a questa data: ${date}.`,
  'cancelOrder.notPossible': 'Questo ordine non può più essere annullato.',
  'cancelOrder.paidTitle': 'Questo ordine è pagato',
  'cancelOrder.paid':
    'Il denaro è arrivato o è in arrivo, quindi l’ordine non può essere annullato finché non viene eseguito. Per riavere il denaro, si rivolga a chi lo ha incassato.',
  'cancelOrder.doneTitle': 'Ordine annullato',
  'cancelOrder.done': ({ refund }) => `${refund} tornano sul Suo saldo Stripe.`,
  'cancelOrder.doneUnpaid': 'Non era stato pagato nulla.',
  'cancelOrder.doneFees': ({ fees }) => `Le commissioni di ${fees} non vengono rimborsate.`,
  'time.daysHours': ({ days, hours }) => `${days}\u00A0g ${hours}\u00A0h`,
  'time.hoursMinutes': ({ hours, minutes }) => `${hours}\u00A0h ${minutes}\u00A0min`,
  'time.minutes': ({ minutes }) => `${minutes}\u00A0min`,
  'time.minutesSeconds': ({ minutes, seconds }) => `${minutes}\u00A0min ${seconds}\u00A0s`,
};
