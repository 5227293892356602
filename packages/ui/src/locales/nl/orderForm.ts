import type { Messages } from '../../messages/en.js';
import type { orderForm as english } from '../../messages/en/orderForm.js';
import { plural } from '../../messages/plural.js';

/** Words of the order form, in Dutch. */
export const orderForm: Pick<Messages, keyof typeof english> = {
  'orderForm.title': 'Koolstofverwijdering bestellen',
  'orderForm.description':
    'Permanente verwijdering uit het afnameportfolio van Frontier, geleverd en geverifieerd in het jaar dat u kiest.',
  'orderForm.quantity': 'Hoeveel',
  'orderForm.unit': 'Invoeren als',
  'orderForm.unit.amount': 'Bedrag',
  'orderForm.unit.metric_tons': 'Tonnen',
  'orderForm.quantityLabel.amount': 'geldbedrag',
  'orderForm.quantityLabel.metric_tons': 'ton CO₂',
  'orderForm.metricTonsSign': 't CO₂',
  'orderForm.currency': 'Valuta',
  'orderForm.presets': 'Gangbare hoeveelheden',
  'orderForm.quoteLabel': 'Wat u krijgt en wat het kost',
  'orderForm.quoteTons': ({ year }) => `CO₂, te verwijderen uiterlijk in ${year}`,
  'orderForm.quoteTonsSpot': 'CO₂, geleverd binnen 30 dagen',
  'orderForm.quoteEmpty': 'Voer een hoeveelheid in en zie hier wat die verwijdert en kost.',
  'orderForm.subtotal': 'Koolstofverwijdering',
  'orderForm.fees': 'Kosten',
  'orderForm.total': 'Totaal',
  'orderForm.publicName': 'Op naam van',
  'orderForm.publicNameHint': 'optioneel, openbaar',
  'orderForm.publicNameDescription':
    'Waar een register het toestaat, wordt de verwijdering op deze naam afgeboekt. Iedereen kan de naam zien.',
  'orderForm.paymentSource': 'Betaald via',
  'orderForm.review': 'Bestelling controleren',
  'orderForm.toInvoice': 'Verder naar factuur',
  'orderForm.notAllowed': 'U mag kijken, maar niet bestellen. Vraag het aan wie uw account beheert.',

  'review.title': 'Controleer uw bestelling',
  'review.description.balance': 'Wordt uit uw Stripe-saldo betaald zodra u bestelt.',
  'review.description.checkout':
    'U betaalt op de pagina van Stripe. De bestelling wordt uitgevoerd zodra de betaling binnen is.',
  'review.description.invoice':
    'Stripe stuurt de factuur naar uw klant. De bestelling wordt uitgevoerd zodra die is betaald.',
  'review.description.top_up':
    'Het bedrag wordt vanaf uw bank op uw Stripe-saldo gezet. De bestelling wordt uitgevoerd zodra het binnen is.',
  'review.product': 'Portfolio',
  'review.quantity': 'Hoeveelheid',
  'review.delivery': 'Verwachte levering',
  'review.publicName': 'Op naam van',
  'review.ownName': 'Uw Stripe-account',
  'review.paymentSource': 'Betaald via',
  'review.customer': 'Gefactureerd aan',
  'review.due': 'Vervalt',
  'review.dueIn': ({ days }) => plural('nl', days, { one: `over ${days} dag`, other: `over ${days} dagen` }),
  'review.billed': 'Uw klant betaalt',
  'review.orderTotal': 'De bestelling kost',
  'review.cancelUnpaid': ({ subtotal, fees }) =>
    `Zolang er niet is betaald, kunt u kosteloos annuleren. In de eerste 24 uur nadat de bestelling is uitgevoerd, krijgt u ${subtotal} terug, maar de kosten van ${fees} niet.`,
  'review.cancelTerms': ({ subtotal, fees }) =>
    `U kunt 24 uur lang annuleren: u krijgt ${subtotal} terug, maar de kosten van ${fees} niet.`,
  'review.guarantee':
    'Als er niet binnen twee jaar na die datum kan worden geleverd, krijgt u alles terugbetaald. Claims over netto nul of CO₂-neutraliteit zijn pas na levering toegestaan.',
  'review.priceChanged': ({ before, now }) =>
    `De prijs is gewijzigd van ${before} naar ${now}. Er is nog niets besteld.`,
  'review.place': ({ total }) => `Bestellen en betalen · ${total}`,
  'review.place.checkout': ({ total }) => `Verder naar betaling · ${total}`,
  'review.place.invoice': ({ billed }) => `Factuur versturen · ${billed}`,
  'review.placing': 'Bestelling plaatsen…',
  'review.elsewhere': 'Deze bestelling wordt in een ander tabblad geplaatst.',
  'review.slow': 'Dit duurt langer dan normaal. Houd deze pagina open: er wordt niets dubbel gekocht.',
  'unknown.title': 'Is uw bestelling geplaatst?',
  'unknown.description':
    'Het antwoord is onderweg verloren gegaan, dus de bestelling is misschien wel, misschien niet geplaatst. Vraag het opnieuw om daarachter te komen: er wordt niets dubbel gekocht.',
  'unknown.check': 'Opnieuw vragen',
  'unknown.startOver': 'Opnieuw beginnen',
  'duplicate.title': 'Dit nog een keer bestellen?',
  'duplicate.description':
    'U hebt zojuist precies zo’n bestelling geplaatst, dus deze is tegengehouden. Hiermee is niets besteld.',
  'duplicate.repeated':
    'Er is zojuist precies zo’n bestelling geplaatst; mogelijk is dat de bestelling waarvan het antwoord verloren ging. Bekijk uw bestellingen voordat u verdergaat.',
  'duplicate.back': 'Nee, terug',
  'duplicate.confirm': ({ total }) => `Nog een keer bestellen en betalen · ${total}`,
  'returning.title': 'Uw bestelling wordt gezocht…',
  'returning.failedTitle': 'Uw bestelling kon niet worden opgehaald',
  'placed.title.ordered': 'Bestelling geplaatst',
  'placed.description': ({ tons, delivery }) =>
    `${tons}\u00A0t CO₂ zal worden verwijderd. De levering wordt ${delivery} verwacht.`,
  'placed.again': 'Meer bestellen',
  'placed.title.redirecting': 'U wordt doorgestuurd naar de betaling…',
  'placed.title.checkout': 'Uw bestelling kan worden betaald',
  'placed.title.invoice': 'Factuur verstuurd',
  'placed.title.top_up': 'Opwaardering gestart',
  'placed.title.waiting': 'Wachten op de betaling',
  'placed.title.settling': 'Betaling ontvangen',
  'placed.title.failed': 'De betaling is mislukt',
  'placed.title.needs_review': 'Uw bestelling moet worden bekeken',
  'placed.title.notOrdered': 'Er is niets besteld',
  'placed.title.canceled': 'Bestelling geannuleerd',
  'placed.canceled': 'Er was nog niets betaald.',

  'invoice.title': 'Klantfactuur',
  'invoice.description': 'Stripe stuurt de factuur naar uw klant. De bestelling wordt uitgevoerd zodra die is betaald.',
  'invoice.customerName': 'Klant',
  'invoice.customerEmail': 'E-mail',
  'invoice.daysUntilDue': 'Vervalt over',
  'invoice.days': 'dagen',
  'invoice.price': 'Andere prijs',
  'invoice.lines': 'Meer regels',
  'invoice.optional': 'optioneel',
  'invoice.lineDescription': ({ number }) => `Regel ${number}, omschrijving`,
  'invoice.lineDescriptionHint': 'Omschrijving',
  'invoice.lineAmount': ({ number }) => `Regel ${number}, bedrag`,
  'invoice.addLine': 'Regel toevoegen',
  'invoice.removeLine': ({ number }) => `Regel ${number} verwijderen`,
  'invoice.billedOnly': ({ total }) =>
    `Een andere prijs of meer regels veranderen wat uw klant in rekening wordt gebracht. De bestelling zelf blijft ${total}.`,
  'invoice.memo': 'Notitie',
  'invoice.memoHint': 'optioneel, onderaan de factuur',

  'paymentSource.balance.hint': 'Wordt er meteen afgehaald.',
  'paymentSource.checkout.hint': 'U betaalt op de pagina van Stripe.',
  'paymentSource.invoice.hint': 'Uw klant betaalt die.',
  'paymentSource.top_up.hint': 'Eerst van uw bank naar uw saldo.',

  'delivery.byYear': ({ year }) => `uiterlijk eind ${year}`,
  'delivery.spot': 'binnen 30 dagen',
};
