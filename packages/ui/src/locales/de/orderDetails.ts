import type { Messages } from '../../messages/en.js';
import type { orderDetails as english } from '../../messages/en/orderDetails.js';

/** Words on all of one order, in German. */
export const orderDetails: Pick<Messages, keyof typeof english> = {
  'orderDetails.tons': 'CO₂',
  'orderDetails.expectedBy': ({ year }) => `erwartet bis Ende ${year}`,
  'orderDetails.expectedSpot': 'erwartet innerhalb von 30 Tagen nach der Bestellung',
  'orderDetails.deliveredOn': ({ date }) => `geliefert am ${date}`,
  'orderDetails.notFound': 'Diese Bestellung gibt es nicht',
  'orderDetails.notFoundDescription': 'Sie gehört vielleicht jemand anderem, oder die Adresse ist falsch.',
  'orderDetails.failed': 'Die Bestellung konnte nicht geladen werden.',

  'orderDetails.amounts': 'Was sie kostet',
  'orderDetails.subtotal': 'CO₂-Entnahme',
  'orderDetails.fees': 'Gebühren',
  'orderDetails.total': 'Gesamtbetrag der Bestellung',

  'orderDetails.payment': 'Zahlung',
  'orderDetails.paidBy': 'Bezahlt per',
  'orderDetails.paymentStatus': 'Status',
  'orderDetails.invoiceTotal': 'Rechnungsbetrag',

  'orderDetails.beneficiary': 'Im Namen von',
  'orderDetails.ownName': 'Ihr Stripe-Konto',
  'orderDetails.edit': 'Ändern',
  'orderDetails.editLabel': 'Ändern, in wessen Namen stillgelegt wird',
  'orderDetails.beneficiaryHint':
    'Wo ein Register es zulässt, wird die Entnahme in diesem Namen stillgelegt. Alle können ihn sehen. Lassen Sie das Feld leer, um den Namen Ihres Stripe-Kontos zu verwenden.',
  'orderDetails.save': 'Speichern',
  'orderDetails.cancelEdit': 'Nicht ändern',
  'orderDetails.saving': 'Wird gespeichert…',
  'orderDetails.saved': 'Gespeichert.',
  'orderDetails.notSaved': ({ name }) => `Nicht gespeichert: Die Bestellung lautet weiterhin auf ${name}.`,

  'orderDetails.deliveries': 'Geliefert von',
  'orderDetails.deliveredTons': ({ tons, date }) => `${tons}\u00A0t am ${date}`,
  'orderDetails.registry': 'Registereintrag',

  'orderDetails.claims': 'Was Sie sagen dürfen',
  'orderDetails.claims.notOrdered': 'Vor der Bezahlung ist nichts bestellt. Deshalb gibt es noch nichts zu sagen.',
  'orderDetails.claims.ordered':
    'Dass Sie dauerhafte CO₂-Entnahme bestellt haben. Noch gilt nichts davon als entnommen: Aussagen zu Netto-Null oder Klimaneutralität sind erst nach der Lieferung zulässig.',
  'orderDetails.claims.partly': ({ delivered, tons }) =>
    `${delivered}\u00A0t von ${tons}\u00A0t sind geliefert. Aussagen zu Netto-Null oder Klimaneutralität sind erst zulässig, wenn die ganze Bestellung geliefert ist.`,
  'orderDetails.claims.delivered': ({ tons }) =>
    `Dass ${tons}\u00A0t CO₂ dauerhaft für Sie entnommen wurden. Diese Tonnen dürfen für Aussagen zu Netto-Null oder Klimaneutralität angerechnet werden.`,
  'orderDetails.claims.canceled': 'Nichts: Die Bestellung wurde storniert, und es folgt keine Entnahme daraus.',

  'orderDetails.ids': 'Referenznummern',
  'orderDetails.orderId': 'Bestellung',
  'orderDetails.stripeId': 'Bei Stripe',
  'orderDetails.noStripeId': 'noch nicht vorhanden',
  'orderDetails.copy': 'Kopieren',
  'orderDetails.copyLabel': ({ name }) => `ID kopieren: ${name}`,
  'orderDetails.copied': 'Kopiert',
  'orderDetails.notCopied':
    'Das Kopieren hat nicht geklappt. Der Text ist jetzt markiert und kann von Hand kopiert werden.',
};
