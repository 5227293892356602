import type { Messages } from '../../messages/en.js';
import type { orderForm as english } from '../../messages/en/orderForm.js';
import { plural } from '../../messages/plural.js';

/** Words of the order form, in Italian. */
export const orderForm: Pick<Messages, keyof typeof english> = {
  'orderForm.title': 'Ordina rimozione del carbonio',
  'orderForm.description':
    'Rimozione permanente dal portafoglio di acquisti anticipati di Frontier, consegnata e verificata nell’anno che sceglie.',
  'orderForm.quantity': 'Quanto',
  'orderForm.unit': 'Inserisci come',
  'orderForm.unit.amount': 'Importo',
  'orderForm.unit.metric_tons': 'Tonnellate',
  'orderForm.quantityLabel.amount': 'importo in denaro',
  'orderForm.quantityLabel.metric_tons': 'tonnellate di CO₂',
  'orderForm.metricTonsSign': 't CO₂',
  'orderForm.currency': 'Valuta',
  'orderForm.presets': 'Quantità comuni',
  'orderForm.quoteLabel': 'Che cosa ottiene e quanto costa',
  'orderForm.quoteTons': ({ year }) => `di CO₂, da rimuovere entro il ${year}`,
  'orderForm.quoteTonsSpot': 'di CO₂, con consegna entro 30 giorni',
  'orderForm.quoteEmpty': 'Inserisca una quantità per vedere qui quanto rimuove e quanto costa.',
  'orderForm.subtotal': 'Rimozione del carbonio',
  'orderForm.fees': 'Commissioni',
  'orderForm.total': 'Totale',
  'orderForm.publicName': 'A nome di',
  'orderForm.publicNameHint': 'facoltativo, pubblico',
  'orderForm.publicNameDescription':
    'Dove un registro lo consente, la rimozione è ritirata a questo nome, visibile a tutti.',
  'orderForm.paymentSource': 'Pagato con',
  'orderForm.review': 'Rivedi ordine',
  'orderForm.toInvoice': 'Continua alla fattura',
  'orderForm.notAllowed': 'Può consultare, ma non ordinare. Si rivolga a chi gestisce il Suo account.',

  'review.title': 'Riveda il Suo ordine',
  'review.description.balance': 'Pagato dal Suo saldo Stripe non appena lo invia.',
  'review.description.checkout':
    'Il pagamento avviene sulla pagina di Stripe. L’ordine viene eseguito quando arriva il pagamento.',
  'review.description.invoice': 'Stripe invia la fattura al Suo cliente. L’ordine viene eseguito quando è pagata.',
  'review.description.top_up':
    'L’importo viene aggiunto al Suo saldo Stripe dalla Sua banca. L’ordine viene eseguito quando arriva.',
  'review.product': 'Portafoglio',
  'review.quantity': 'Quantità',
  'review.delivery': 'Consegna prevista',
  'review.publicName': 'A nome di',
  'review.ownName': 'Il Suo account Stripe',
  'review.paymentSource': 'Pagato con',
  'review.customer': 'Fatturato a',
  'review.due': 'Scadenza',
  'review.dueIn': ({ days }) => plural('it', days, { one: `tra ${days} giorno`, other: `tra ${days} giorni` }),
  'review.billed': 'Il Suo cliente paga',
  'review.orderTotal': 'L’ordine costa',
  'review.cancelUnpaid': ({ subtotal, fees }) =>
    `Finché non è pagato, può annullarlo senza costi. Nelle 24 ore successive all’esecuzione dell’ordine Le vengono rimborsati ${subtotal}, ma non le commissioni di ${fees}.`,
  'review.cancelTerms': ({ subtotal, fees }) =>
    `Può annullare per 24 ore: Le vengono rimborsati ${subtotal}, ma non le commissioni di ${fees}.`,
  'review.guarantee':
    'Se la consegna non è possibile entro due anni da quella data, riceve un rimborso integrale. Le dichiarazioni di zero emissioni nette o di neutralità carbonica sono consentite solo dopo la consegna.',
  'review.priceChanged': ({ before, now }) =>
    `Il prezzo è passato da ${before} a ${now}. Non è ancora stato ordinato nulla.`,
  'review.place': ({ total }) => `Ordina e paga · ${total}`,
  'review.place.checkout': ({ total }) => `Vai al pagamento · ${total}`,
  'review.place.invoice': ({ billed }) => `Invia fattura · ${billed}`,
  'review.placing': 'Invio dell’ordine…',
  'review.elsewhere': 'Questo ordine è in corso di invio in un’altra scheda.',
  'review.slow': 'Ci vuole più tempo del solito. Tenga aperta questa pagina: nulla viene acquistato due volte.',
  'unknown.title': 'Il Suo ordine è stato effettuato?',
  'unknown.description':
    'La risposta è andata persa, quindi l’ordine potrebbe essere stato effettuato oppure no. Chieda di nuovo per scoprirlo: nulla viene acquistato due volte.',
  'unknown.check': 'Chiedi di nuovo',
  'unknown.startOver': 'Ricomincia',
  'duplicate.title': 'Ordinare ancora una volta?',
  'duplicate.description':
    'Un momento fa ha effettuato un ordine identico, quindi questo è stato trattenuto. Con questo non è stato ordinato nulla.',
  'duplicate.repeated':
    'Un momento fa è stato effettuato un ordine identico; potrebbe essere quello la cui risposta è andata persa. Controlli i Suoi ordini prima di continuare.',
  'duplicate.back': 'No, torna indietro',
  'duplicate.confirm': ({ total }) => `Ordina e paga ancora una volta · ${total}`,
  'returning.title': 'Ricerca del Suo ordine…',
  'returning.failedTitle': 'Non è stato possibile leggere il Suo ordine',
  'placed.title.ordered': 'Ordine effettuato',
  'placed.description': ({ tons, delivery }) =>
    `${tons}\u00A0t di CO₂ saranno rimosse, con consegna prevista ${delivery}.`,
  'placed.again': 'Ordina altro',
  'placed.title.redirecting': 'Reindirizzamento al pagamento…',
  'placed.title.checkout': 'Il Suo ordine è pronto per il pagamento',
  'placed.title.invoice': 'Fattura inviata',
  'placed.title.top_up': 'Ricarica avviata',
  'placed.title.waiting': 'In attesa del pagamento',
  'placed.title.settling': 'Pagamento ricevuto',
  'placed.title.failed': 'Il pagamento non è riuscito',
  'placed.title.needs_review': 'Il Suo ordine richiede una verifica',
  'placed.title.notOrdered': 'Non è stato ordinato nulla',
  'placed.title.canceled': 'Ordine annullato',
  'placed.canceled': 'Non era stato pagato nulla.',

  'invoice.title': 'Fattura al cliente',
  'invoice.description': 'Stripe la invia al Suo cliente. L’ordine viene eseguito quando è pagata.',
  'invoice.customerName': 'Cliente',
  'invoice.customerEmail': 'E-mail',
  'invoice.daysUntilDue': 'Scade tra',
  'invoice.days': 'giorni',
  'invoice.price': 'Altro prezzo',
  'invoice.lines': 'Altre voci',
  'invoice.optional': 'facoltativo',
  'invoice.lineDescription': ({ number }) => `Voce ${number}, descrizione`,
  'invoice.lineDescriptionHint': 'Descrizione',
  'invoice.lineAmount': ({ number }) => `Voce ${number}, importo`,
  'invoice.addLine': 'Aggiungi una voce',
  'invoice.removeLine': ({ number }) => `Rimuovi la voce ${number}`,
  'invoice.billedOnly': ({ total }) =>
    `Un altro prezzo o altre voci cambiano quanto viene fatturato al Suo cliente. L’ordine in sé resta di ${total}.`,
  'invoice.memo': 'Nota',
  'invoice.memoHint': 'facoltativa, in fondo alla fattura',

  'paymentSource.balance.hint': 'Addebito immediato.',
  'paymentSource.checkout.hint': 'Il pagamento avviene sulla pagina di Stripe.',
  'paymentSource.invoice.hint': 'La paga il Suo cliente.',
  'paymentSource.top_up.hint': 'Prima dalla Sua banca al Suo saldo.',

  'delivery.byYear': ({ year }) => `entro la fine del ${year}`,
  'delivery.spot': 'entro 30 giorni',
};
