import type { Messages } from '../../messages/en.js';
import type { orderForm as english } from '../../messages/en/orderForm.js';
import { plural } from '../../messages/plural.js';

/** Words of the order form, in German. */
export const orderForm: Pick<Messages, keyof typeof english> = {
  'orderForm.title': 'CO₂-Entnahme bestellen',
  'orderForm.description':
    'Dauerhafte Entnahme aus dem Abnahmeportfolio von Frontier, geliefert und verifiziert in dem Jahr, das Sie wählen.',
  'orderForm.quantity': 'Wie viel',
  'orderForm.unit': 'Eingeben als',
  'orderForm.unit.amount': 'Betrag',
  'orderForm.unit.metric_tons': 'Tonnen',
  'orderForm.quantityLabel.amount': 'Geldbetrag',
  'orderForm.quantityLabel.metric_tons': 'Tonnen CO₂',
  'orderForm.metricTonsSign': 't CO₂',
  'orderForm.currency': 'Währung',
  'orderForm.presets': 'Übliche Mengen',
  'orderForm.quoteLabel': 'Was Sie bekommen und was es kostet',
  'orderForm.quoteTons': ({ year }) => `CO₂, Entnahme bis ${year} erwartet`,
  'orderForm.quoteTonsSpot': 'CO₂, Lieferung innerhalb von 30 Tagen',
  'orderForm.quoteEmpty': 'Geben Sie eine Menge ein. Hier sehen Sie dann, was sie entnimmt und kostet.',
  'orderForm.subtotal': 'CO₂-Entnahme',
  'orderForm.fees': 'Gebühren',
  'orderForm.total': 'Gesamt',
  'orderForm.publicName': 'Im Namen von',
  'orderForm.publicNameHint': 'optional, öffentlich',
  'orderForm.publicNameDescription':
    'Wo ein Register es zulässt, wird die Entnahme in diesem Namen stillgelegt. Alle können ihn sehen.',
  'orderForm.paymentSource': 'Bezahlt per',
  'orderForm.review': 'Bestellung prüfen',
  'orderForm.toInvoice': 'Weiter zur Rechnung',
  'orderForm.notAllowed':
    'Sie dürfen alles ansehen, aber nicht bestellen. Wenden Sie sich an die Person, die Ihr Konto verwaltet.',

  'review.title': 'Bestellung prüfen',
  'review.description.balance': 'Wird von Ihrem Stripe-Guthaben bezahlt, sobald Sie bestellen.',
  'review.description.checkout':
    'Sie bezahlen auf der Seite von Stripe. Die Bestellung wird ausgeführt, sobald die Zahlung eingegangen ist.',
  'review.description.invoice':
    'Stripe sendet die Rechnung an Ihren Kunden. Die Bestellung wird ausgeführt, sobald sie bezahlt ist.',
  'review.description.top_up':
    'Der Betrag wird von Ihrer Bank auf Ihr Stripe-Guthaben geladen. Die Bestellung wird ausgeführt, sobald er eingegangen ist.',
  'review.product': 'Portfolio',
  'review.quantity': 'Menge',
  'review.delivery': 'Erwartete Lieferung',
  'review.publicName': 'Im Namen von',
  'review.ownName': 'Ihr Stripe-Konto',
  'review.paymentSource': 'Bezahlt per',
  'review.customer': 'Rechnung an',
  'review.due': 'Fällig',
  'review.dueIn': ({ days }) => plural('de', days, { one: `in ${days} Tag`, other: `in ${days} Tagen` }),
  'review.billed': 'Ihr Kunde zahlt',
  'review.orderTotal': 'Die Bestellung kostet',
  'review.cancelUnpaid': ({ subtotal, fees }) =>
    `Solange sie nicht bezahlt ist, können Sie kostenlos stornieren. In den ersten 24 Stunden nach Ausführung der Bestellung erhalten Sie ${subtotal} zurück, die Gebühren von ${fees} nicht.`,
  'review.cancelTerms': ({ subtotal, fees }) =>
    `Sie können 24 Stunden lang stornieren: ${subtotal} erhalten Sie zurück, die Gebühren von ${fees} nicht.`,
  'review.guarantee':
    'Kann nicht innerhalb von zwei Jahren nach diesem Termin geliefert werden, erhalten Sie den vollen Betrag zurück. Aussagen zu Netto-Null oder Klimaneutralität sind erst nach der Lieferung zulässig.',
  'review.priceChanged': ({ before, now }) =>
    `Der Preis hat sich von ${before} auf ${now} geändert. Es wurde noch nichts bestellt.`,
  'review.place': ({ total }) => `Zahlungspflichtig bestellen · ${total}`,
  'review.place.checkout': ({ total }) => `Weiter zur Zahlung · ${total}`,
  'review.place.invoice': ({ billed }) => `Rechnung senden · ${billed}`,
  'review.placing': 'Bestellung wird aufgegeben…',
  'review.elsewhere': 'Diese Bestellung wird gerade in einem anderen Tab aufgegeben.',
  'review.slow': 'Das dauert länger als sonst. Lassen Sie diese Seite offen: Nichts wird doppelt gekauft.',
  'unknown.title': 'Wurde Ihre Bestellung aufgegeben?',
  'unknown.description':
    'Die Antwort ist unterwegs verloren gegangen. Die Bestellung wurde vielleicht aufgegeben, vielleicht auch nicht. Fragen Sie erneut nach, um es herauszufinden: Nichts wird doppelt gekauft.',
  'unknown.check': 'Erneut nachfragen',
  'unknown.startOver': 'Von vorn beginnen',
  'duplicate.title': 'Noch einmal bestellen?',
  'duplicate.description':
    'Sie haben vor einem Moment genau so eine Bestellung aufgegeben. Deshalb wurde diese zurückgehalten. Durch sie wurde nichts bestellt.',
  'duplicate.repeated':
    'Genau so eine Bestellung wurde vor einem Moment aufgegeben. Vielleicht ist es die, deren Antwort verloren ging. Sehen Sie Ihre Bestellungen an, bevor Sie fortfahren.',
  'duplicate.back': 'Nein, zurück',
  'duplicate.confirm': ({ total }) => `Erneut zahlungspflichtig bestellen · ${total}`,
  'returning.title': 'Ihre Bestellung wird gesucht…',
  'returning.failedTitle': 'Ihre Bestellung konnte nicht abgerufen werden',
  'placed.title.ordered': 'Bestellung aufgegeben',
  'placed.description': ({ tons, delivery }) =>
    `${tons}\u00A0t CO₂ sollen entnommen werden. Die Lieferung wird ${delivery} erwartet.`,
  'placed.again': 'Mehr bestellen',
  'placed.title.redirecting': 'Sie werden zur Zahlung weitergeleitet…',
  'placed.title.checkout': 'Ihre Bestellung kann jetzt bezahlt werden',
  'placed.title.invoice': 'Rechnung gesendet',
  'placed.title.top_up': 'Aufladung gestartet',
  'placed.title.waiting': 'Warten auf die Zahlung',
  'placed.title.settling': 'Zahlung eingegangen',
  'placed.title.failed': 'Die Zahlung ist fehlgeschlagen',
  'placed.title.needs_review': 'Ihre Bestellung muss geprüft werden',
  'placed.title.notOrdered': 'Es wurde nichts bestellt',
  'placed.title.canceled': 'Bestellung storniert',
  'placed.canceled': 'Es war noch nichts bezahlt.',

  'invoice.title': 'Kundenrechnung',
  'invoice.description': 'Stripe sendet sie an Ihren Kunden. Die Bestellung wird ausgeführt, sobald sie bezahlt ist.',
  'invoice.customerName': 'Kunde',
  'invoice.customerEmail': 'E-Mail',
  'invoice.daysUntilDue': 'Fällig in',
  'invoice.days': 'Tagen',
  'invoice.price': 'Anderer Preis',
  'invoice.lines': 'Weitere Posten',
  'invoice.optional': 'optional',
  'invoice.lineDescription': ({ number }) => `Posten ${number}, Beschreibung`,
  'invoice.lineDescriptionHint': 'Beschreibung',
  'invoice.lineAmount': ({ number }) => `Posten ${number}, Betrag`,
  'invoice.addLine': 'Posten hinzufügen',
  'invoice.removeLine': ({ number }) => `Posten ${number} entfernen`,
  'invoice.billedOnly': ({ total }) =>
    `Ein anderer Preis oder weitere Posten ändern, was Ihrem Kunden berechnet wird. Die Bestellung selbst bleibt bei ${total}.`,
  'invoice.memo': 'Notiz',
  'invoice.memoHint': 'optional, am Ende der Rechnung',

  'paymentSource.balance.hint': 'Wird sofort abgezogen.',
  'paymentSource.checkout.hint': 'Sie bezahlen auf der Seite von Stripe.',
  'paymentSource.invoice.hint': 'Ihr Kunde bezahlt sie.',
  'paymentSource.top_up.hint': 'Zuerst von Ihrer Bank auf Ihr Guthaben.',

  'delivery.byYear': ({ year }) => `bis Ende ${year}`,
  'delivery.spot': 'innerhalb von 30 Tagen',
};
