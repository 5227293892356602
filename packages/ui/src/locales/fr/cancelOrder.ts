import type { Messages } from '../../messages/en.js';
import type { cancelOrder as english } from '../../messages/en/cancelOrder.js';

/** Words of the cancel dialog, in French. */
export const cancelOrder: Pick<Messages, keyof typeof english> = {
  'cancelOrder.title': 'Annuler cette commande\u00A0?',
  'cancelOrder.timeLeft': ({ time }) => `Il vous reste ${time} pour l’annuler.`,
  'cancelOrder.noDeadline': 'Elle n’est pas encore payée, l’annulation ne coûte donc rien.',
  'cancelOrder.closesPayment': 'Plus personne ne pourra la payer ensuite.',
  'cancelOrder.fullRefund.delayed': 'La livraison a été retardée, tout vous est donc remboursé.',
  'cancelOrder.fullRefund.substituted': 'Le portefeuille a été remplacé, tout vous est donc remboursé.',
  'cancelOrder.refund': 'Revient sur votre solde',
  'cancelOrder.keptFees': 'Frais, non remboursés',
  'cancelOrder.noFees': 'Frais inclus',
  'cancelOrder.keep': 'Conserver la commande',
  'cancelOrder.confirm': 'Annuler la commande',
  'cancelOrder.canceling': 'Annulation…',
  'cancelOrder.tooLateTitle': 'Trop tard pour annuler',
  'cancelOrder.tooLate': ({ date }) => `Cette commande pouvait être annulée jusqu’au ${date}.`,
  'cancelOrder.notPossible': 'Cette commande ne peut plus être annulée.',
  'cancelOrder.paidTitle': 'Cette commande est payée',
  'cancelOrder.paid':
    'L’argent est arrivé ou en chemin\u00A0: la commande ne peut donc pas être annulée avant d’être passée. Pour récupérer l’argent, adressez-vous à qui l’a encaissé.',
  'cancelOrder.doneTitle': 'Commande annulée',
  'cancelOrder.done': ({ refund }) => `${refund} reviennent sur votre solde Stripe.`,
  'cancelOrder.doneUnpaid': 'Rien n’avait été payé.',
  'cancelOrder.doneFees': ({ fees }) => `Les frais de ${fees} ne sont pas remboursés.`,
  'time.daysHours': ({ days, hours }) => `${days}\u00A0j ${hours}\u00A0h`,
  'time.hoursMinutes': ({ hours, minutes }) => `${hours}\u00A0h ${minutes}\u00A0min`,
  'time.minutes': ({ minutes }) => `${minutes}\u00A0min`,
  'time.minutesSeconds': ({ minutes, seconds }) => `${minutes}\u00A0min ${seconds}\u00A0s`,
};
