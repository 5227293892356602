import type { Messages } from '../../messages/en.js';
import type { cancelOrder as english } from '../../messages/en/cancelOrder.js';

/** Words of the cancel dialog, in Brazilian Portuguese. */
export const cancelOrder: Pick<Messages, keyof typeof english> = {
  'cancelOrder.title': 'Cancelar este pedido?',
  'cancelOrder.timeLeft': ({ time }) => `Você ainda tem ${time} para cancelá-lo.`,
  'cancelOrder.noDeadline': 'Ele ainda não foi pago, portanto cancelar não custa nada.',
  'cancelOrder.closesPayment': 'Depois disso, ninguém mais poderá pagá-lo.',
  'cancelOrder.fullRefund.delayed': 'A entrega atrasou, portanto tudo é devolvido.',
  'cancelOrder.fullRefund.substituted': 'O portfólio foi substituído, portanto tudo é devolvido.',
  'cancelOrder.refund': 'Volta para o seu saldo',
  'cancelOrder.keptFees': 'Taxas, não reembolsadas',
  'cancelOrder.noFees': 'Taxas incluídas',
  'cancelOrder.keep': 'Manter pedido',
  'cancelOrder.confirm': 'Cancelar pedido',
  'cancelOrder.canceling': 'Cancelando…',
  'cancelOrder.tooLateTitle': 'Tarde demais para cancelar',
  'cancelOrder.tooLate': ({ date }) => `Este pedido podia ser cancelado até ${date}.`,
  'cancelOrder.notPossible': 'Este pedido não pode mais ser cancelado.',
  'cancelOrder.paidTitle': 'Este pedido está pago',
  'cancelOrder.paid':
    'O dinheiro chegou ou está a caminho, portanto o pedido não pode ser cancelado até que seja feito. Para receber o dinheiro de volta, fale com quem o recebeu.',
  'cancelOrder.doneTitle': 'Pedido cancelado',
  'cancelOrder.done': ({ refund }) => `${refund} voltam para o seu saldo da Stripe.`,
  'cancelOrder.doneUnpaid': 'Nada havia sido pago.',
  'cancelOrder.doneFees': ({ fees }) => `As taxas de ${fees} não são reembolsadas.`,
  'time.daysHours': ({ days, hours }) => `${days}\u00A0d ${hours}\u00A0h`,
  'time.hoursMinutes': ({ hours, minutes }) => `${hours}\u00A0h ${minutes}\u00A0min`,
  'time.minutes': ({ minutes }) => `${minutes}\u00A0min`,
  'time.minutesSeconds': ({ minutes, seconds }) => `${minutes}\u00A0min ${seconds}\u00A0s`,
};
