import type { Messages } from '../../messages/en.js';
import type { orderList as english } from '../../messages/en/orderList.js';
import { plural } from '../../messages/plural.js';

/** Words of the order list, in Italian. */
export const orderList: Pick<Messages, keyof typeof english> = {
  'orderList.title': 'Ordini',
  'orderList.filter': 'Mostra',
  'orderList.filter.all': 'Tutti',
  'orderList.filter.underWay': 'In corso',
  'orderList.filter.delivered': 'Consegnati',
  'orderList.filter.canceled': 'Annullati',
  'orderList.ordered': 'Data dell’ordine',
  'orderList.product': 'Portafoglio',
  'orderList.tons': 'Tonnellate',
  'orderList.total': 'Totale',
  'orderList.beneficiary': 'A nome di',
  'orderList.expected': 'Consegna prevista',
  'orderList.status': 'Stato',
  'orderList.spot': 'entro 30 giorni',
  'orderList.open': ({ tons, date }) => `Ordine di ${tons}\u00A0t, ${date}`,
  'orderList.empty': 'Ancora nessun ordine',
  'orderList.emptyDescription': 'Ciò che ordina compare qui e viene seguito fino al certificato di consegna.',
  'orderList.filteredEmpty': 'Nessun ordine di questo tipo',
  'orderList.showAll': 'Mostra tutti',
  'orderList.failed': 'Non è stato possibile caricare gli ordini.',
  'orderList.loadMore': 'Carica altri',
  'orderList.loadingMore': 'Caricamento di altri ordini…',
  'orderList.loadMoreFailed': 'Non è stato possibile caricare altri ordini.',
  'orderList.stale': 'Potrebbero non essere aggiornati: l’ultimo aggiornamento non è riuscito.',
  'orderList.offline': 'La connessione è assente. Questi ordini potrebbero non essere aggiornati.',
  'orderList.offlineEmpty': 'La connessione è assente. I Suoi ordini compariranno qui quando torna in linea.',
  'orderList.refreshing': 'Aggiornamento',
  'orderList.noName': 'Nessun nome indicato',
  'orderList.nothingExpected': 'Nessuna consegna prevista',
  'orderList.shown': ({ count }) =>
    plural('it', count, { one: `${count} ordine mostrato`, other: `${count} ordini mostrati` }),
  'orderList.allShown': ({ count }) =>
    plural('it', count, { one: `${count} ordine`, other: `Tutti i ${count} ordini` }),
  'orderList.csv': 'Scarica CSV',
  'orderList.csvReading': ({ count }) =>
    count === 0
      ? 'Lettura degli ordini…'
      : plural('it', count, { one: `${count} ordine letto…`, other: `${count} ordini letti…` }),
  'orderList.csvFailed': 'Non è stato possibile creare il file.',
  'orderList.csvFile': 'ordini.csv',
  'orderList.csvId': 'Ordine',
  'orderList.csvCurrency': 'Valuta',
};
