import type { Messages } from '../../messages/en.js';
import type { cancelOrder as english } from '../../messages/en/cancelOrder.js';

/** Words of the cancel dialog, in German. */
export const cancelOrder: Pick<Messages, keyof typeof english> = {
  'cancelOrder.title': 'Diese Bestellung stornieren?',
  'cancelOrder.timeLeft': ({ time }) => `Sie haben noch ${time} Zeit, um sie zu stornieren.`,
  'cancelOrder.noDeadline': 'Sie ist noch nicht bezahlt, daher kostet das Stornieren nichts.',
  'cancelOrder.closesPayment': 'Danach kann niemand mehr dafür bezahlen.',
  'cancelOrder.fullRefund.delayed': 'Die Lieferung hat sich verzögert, daher wird alles erstattet.',
  'cancelOrder.fullRefund.substituted': 'Das Portfolio wurde ersetzt, daher wird alles erstattet.',
  'cancelOrder.refund': 'Geht zurück auf Ihr Guthaben',
  'cancelOrder.keptFees': 'Gebühren, nicht erstattet',
  'cancelOrder.noFees': 'Einschließlich Gebühren',
  'cancelOrder.keep': 'Bestellung behalten',
  'cancelOrder.confirm': 'Bestellung stornieren',
  'cancelOrder.canceling': 'Wird storniert…',
  'cancelOrder.tooLateTitle': 'Zu spät zum Stornieren',
  'cancelOrder.tooLate': ({ date }) => `Diese Bestellung konnte bis ${date} storniert werden.`,
  'cancelOrder.notPossible': 'Diese Bestellung kann nicht mehr storniert werden.',
  'cancelOrder.paidTitle': 'Diese Bestellung ist bezahlt',
  'cancelOrder.paid':
    'Das Geld ist da oder unterwegs. Deshalb kann die Bestellung erst storniert werden, wenn sie ausgeführt ist. Um das Geld zurückzubekommen, wenden Sie sich an die Stelle, die es eingezogen hat.',
  'cancelOrder.doneTitle': 'Bestellung storniert',
  'cancelOrder.done': ({ refund }) => `${refund} gehen zurück auf Ihr Stripe-Guthaben.`,
  'cancelOrder.doneUnpaid': 'Es war noch nichts bezahlt.',
  'cancelOrder.doneFees': ({ fees }) => `Die Gebühren von ${fees} werden nicht erstattet.`,
  'time.daysHours': ({ days, hours }) => `${days}\u00A0Tg. ${hours}\u00A0Std.`,
  'time.hoursMinutes': ({ hours, minutes }) => `${hours}\u00A0Std. ${minutes}\u00A0Min.`,
  'time.minutes': ({ minutes }) => `${minutes}\u00A0Min.`,
  'time.minutesSeconds': ({ minutes, seconds }) => `${minutes}\u00A0Min. ${seconds}\u00A0Sek.`,
};
