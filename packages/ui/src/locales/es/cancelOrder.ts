import type { Messages } from '../../messages/en.js';
import type { cancelOrder as english } from '../../messages/en/cancelOrder.js';

/** Words of the cancel dialog, in Spanish. */
export const cancelOrder: Pick<Messages, keyof typeof english> = {
  'cancelOrder.title': '¿Cancelar este pedido?',
  'cancelOrder.timeLeft': ({ time }) => `Le quedan ${time} para cancelarlo.`,
  'cancelOrder.noDeadline': 'Todavía no está pagado, así que cancelarlo no cuesta nada.',
  'cancelOrder.closesPayment': 'Después ya nadie podrá pagarlo.',
  'cancelOrder.fullRefund.delayed': 'La entrega se ha retrasado, así que se le devuelve todo.',
  'cancelOrder.fullRefund.substituted': 'La cartera se ha sustituido, así que se le devuelve todo.',
  'cancelOrder.refund': 'Vuelve a su saldo',
  'cancelOrder.keptFees': 'Comisiones, no reembolsadas',
  'cancelOrder.noFees': 'Comisiones incluidas',
  'cancelOrder.keep': 'Mantener pedido',
  'cancelOrder.confirm': 'Cancelar pedido',
  'cancelOrder.canceling': 'Cancelando…',
  'cancelOrder.tooLateTitle': 'Es tarde para cancelar',
  'cancelOrder.tooLate': ({ date }) => `Este pedido podía cancelarse hasta el ${date}.`,
  'cancelOrder.notPossible': 'Este pedido ya no puede cancelarse.',
  'cancelOrder.paidTitle': 'Este pedido está pagado',
  'cancelOrder.paid':
    'El dinero ha llegado o está en camino, así que el pedido no puede cancelarse hasta que se realice. Para recuperar el dinero, diríjase a quien lo cobró.',
  'cancelOrder.doneTitle': 'Pedido cancelado',
  'cancelOrder.done': ({ refund }) => `${refund} vuelven a su saldo de Stripe.`,
  'cancelOrder.doneUnpaid': 'No se había pagado nada.',
  'cancelOrder.doneFees': ({ fees }) => `Las comisiones de ${fees} no se reembolsan.`,
  'time.daysHours': ({ days, hours }) => `${days}\u00A0d ${hours}\u00A0h`,
  'time.hoursMinutes': ({ hours, minutes }) => `${hours}\u00A0h ${minutes}\u00A0min`,
  'time.minutes': ({ minutes }) => `${minutes}\u00A0min`,
  'time.minutesSeconds': ({ minutes, seconds }) => `${minutes}\u00A0min ${seconds}\u00A0s`,
};
