import type { Messages } from '../../messages/en.js';
import type { orderDetails as english } from '../../messages/en/orderDetails.js';

/** Words on all of one order, in Dutch. */
export const orderDetails: Pick<Messages, keyof typeof english> = {
  'orderDetails.tons': 'CO₂',
  'orderDetails.expectedBy': ({ year }) => `verwacht uiterlijk eind ${year}`,
  'orderDetails.expectedSpot': 'verwacht binnen 30 dagen na de bestelling',
  'orderDetails.deliveredOn': ({ date }) => `geleverd op ${date}`,
  'orderDetails.notFound': 'Deze bestelling bestaat niet',
  'orderDetails.notFoundDescription': 'Misschien is de bestelling van iemand anders, of klopt het adres niet.',
  'orderDetails.failed': 'De bestelling kon niet worden geladen.',

  'orderDetails.amounts': 'Wat het kost',
  'orderDetails.subtotal': 'Koolstofverwijdering',
  'orderDetails.fees': 'Kosten',
  'orderDetails.total': 'Totaal van de bestelling',

  'orderDetails.payment': 'Betaling',
  'orderDetails.paidBy': 'Betaald via',
  'orderDetails.paymentStatus': 'Status',
  'orderDetails.invoiceTotal': 'Factuurtotaal',

  'orderDetails.beneficiary': 'Op naam van',
  'orderDetails.ownName': 'Uw Stripe-account',
  'orderDetails.edit': 'Wijzigen',
  'orderDetails.editLabel': 'Wijzigen op wiens naam wordt afgeboekt',
  'orderDetails.beneficiaryHint':
    'Waar een register het toestaat, wordt de verwijdering op deze naam afgeboekt. Iedereen kan de naam zien. Laat het veld leeg voor de naam van uw Stripe-account.',
  'orderDetails.save': 'Opslaan',
  'orderDetails.cancelEdit': 'Niet wijzigen',
  'orderDetails.saving': 'Opslaan…',
  'orderDetails.saved': 'Opgeslagen.',
  'orderDetails.notSaved': ({ name }) => `Niet opgeslagen: de bestelling staat nog op naam van ${name}.`,

  'orderDetails.deliveries': 'Geleverd door',
  'orderDetails.deliveredTons': ({ tons, date }) => `${tons}\u00A0t op ${date}`,
  'orderDetails.registry': 'Registervermelding',

  'orderDetails.claims': 'Wat u mag zeggen',
  'orderDetails.claims.notOrdered': 'Er wordt niets besteld voordat er betaald is, dus er valt nog niets te zeggen.',
  'orderDetails.claims.ordered':
    'Dat u permanente koolstofverwijdering hebt besteld. Daarvan telt nog niets als verwijderd: claims over netto nul of CO₂-neutraliteit zijn pas na levering toegestaan.',
  'orderDetails.claims.partly': ({ delivered, tons }) =>
    `${delivered}\u00A0t van ${tons}\u00A0t is geleverd. Claims over netto nul of CO₂-neutraliteit zijn pas toegestaan als de bestelling is geleverd.`,
  'orderDetails.claims.delivered': ({ tons }) =>
    `Dat ${tons}\u00A0t CO₂ permanent voor u is verwijderd. Deze tonnen mogen meetellen in claims over netto nul of CO₂-neutraliteit.`,
  'orderDetails.claims.canceled': 'Niets: de bestelling is geannuleerd en leidt niet tot verwijdering.',

  'orderDetails.ids': 'Referentienummers',
  'orderDetails.orderId': 'Bestelling',
  'orderDetails.stripeId': 'Bij Stripe',
  'orderDetails.noStripeId': 'nog niet beschikbaar',
  'orderDetails.copy': 'Kopiëren',
  'orderDetails.copyLabel': ({ name }) => `ID kopiëren: ${name}`,
  'orderDetails.copied': 'Gekopieerd',
  'orderDetails.notCopied': 'Kopiëren is niet gelukt. De tekst is nu geselecteerd om met de hand te kopiëren.',
};
