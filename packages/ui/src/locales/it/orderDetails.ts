import type { Messages } from '../../messages/en.js';
import type { orderDetails as english } from '../../messages/en/orderDetails.js';

/** Words on all of one order, in Italian. */
export const orderDetails: Pick<Messages, keyof typeof english> = {
  'orderDetails.tons': 'di CO₂',
  'orderDetails.expectedBy': ({ year }) => `consegna prevista entro la fine del ${year}`,
  'orderDetails.expectedSpot': 'consegna prevista entro 30 giorni dall’ordine',
  'orderDetails.deliveredOn': ({ date }) => `consegna avvenuta: ${date}`,
  'orderDetails.notFound': 'Questo ordine non esiste',
  'orderDetails.notFoundDescription': 'Potrebbe essere di qualcun altro, o l’indirizzo potrebbe essere errato.',
  'orderDetails.failed': 'Non è stato possibile caricare l’ordine.',

  'orderDetails.amounts': 'Quanto costa',
  'orderDetails.subtotal': 'Rimozione del carbonio',
  'orderDetails.fees': 'Commissioni',
  'orderDetails.total': 'Totale dell’ordine',

  'orderDetails.payment': 'Pagamento',
  'orderDetails.paidBy': 'Pagato con',
  'orderDetails.paymentStatus': 'Stato',
  'orderDetails.invoiceTotal': 'Totale della fattura',

  'orderDetails.beneficiary': 'A nome di',
  'orderDetails.ownName': 'Il Suo account Stripe',
  'orderDetails.edit': 'Modifica',
  'orderDetails.editLabel': 'Modifica il nome a cui è ritirata',
  'orderDetails.beneficiaryHint':
    'Dove un registro lo consente, la rimozione è ritirata a questo nome, visibile a tutti. Lasci vuoto il campo per usare il nome del Suo account Stripe.',
  'orderDetails.save': 'Salva',
  'orderDetails.cancelEdit': 'Non modificare',
  'orderDetails.saving': 'Salvataggio…',
  'orderDetails.saved': 'Salvato.',
  'orderDetails.notSaved': ({ name }) => `Non salvato: l’ordine è ancora a nome di ${name}.`,

  'orderDetails.deliveries': 'Consegnato da',
  'orderDetails.deliveredTons': ({ tons, date }) => `${tons}\u00A0t, ${date}`,
  'orderDetails.registry': 'Voce del registro',

  'orderDetails.claims': 'Che cosa può dichiarare',
  'orderDetails.claims.notOrdered':
    'Finché non si paga non viene ordinato nulla, quindi non c’è ancora nulla da dichiarare.',
  'orderDetails.claims.ordered':
    'Di aver ordinato la rimozione permanente del carbonio. Nulla vale ancora come rimosso: le dichiarazioni di zero emissioni nette o di neutralità carbonica sono consentite solo dopo la consegna.',
  'orderDetails.claims.partly': ({ delivered, tons }) =>
    `Sono state consegnate ${delivered}\u00A0t su ${tons}\u00A0t. Le dichiarazioni di zero emissioni nette o di neutralità carbonica sono consentite solo quando l’ordine è stato consegnato.`,
  'orderDetails.claims.delivered': ({ tons }) =>
    `Che ${tons}\u00A0t di CO₂ sono state rimosse in modo permanente per Suo conto. Queste tonnellate possono essere conteggiate in dichiarazioni di zero emissioni nette o di neutralità carbonica.`,
  'orderDetails.claims.canceled': 'Nulla: l’ordine è stato annullato e non comporta alcuna rimozione.',

  'orderDetails.ids': 'Numeri di riferimento',
  'orderDetails.orderId': 'Ordine',
  'orderDetails.stripeId': 'Presso Stripe',
  'orderDetails.noStripeId': 'non ancora disponibile',
  'orderDetails.copy': 'Copia',
  'orderDetails.copyLabel': ({ name }) => `Copia ID: ${name}`,
  'orderDetails.copied': 'Copiato',
  'orderDetails.notCopied': 'Copia non riuscita. Ora il testo è selezionato e può essere copiato a mano.',
};
