import type { Messages } from '../../messages/en.js';
import type { orderList as english } from '../../messages/en/orderList.js';
import { plural } from '../../messages/plural.js';

/** Words of the order list, in Dutch. */
export const orderList: Pick<Messages, keyof typeof english> = {
  'orderList.title': 'Bestellingen',
  'orderList.filter': 'Tonen',
  'orderList.filter.all': 'Alle',
  'orderList.filter.underWay': 'Lopend',
  'orderList.filter.delivered': 'Geleverd',
  'orderList.filter.canceled': 'Geannuleerd',
  'orderList.ordered': 'Besteld',
  'orderList.product': 'Portfolio',
  'orderList.tons': 'Tonnen',
  'orderList.total': 'Totaal',
  'orderList.beneficiary': 'Op naam van',
  'orderList.expected': 'Verwacht',
  'orderList.status': 'Status',
  'orderList.spot': 'binnen 30 dagen',
  'orderList.open': ({ tons, date }) => `Bestelling van ${tons}\u00A0t, ${date}`,
  'orderList.empty': 'Nog geen bestellingen',
  'orderList.emptyDescription': 'Wat u bestelt, verschijnt hier en wordt gevolgd tot en met het leveringscertificaat.',
  'orderList.filteredEmpty': 'Geen zulke bestellingen',
  'orderList.showAll': 'Alles tonen',
  'orderList.failed': 'De bestellingen konden niet worden geladen.',
  'orderList.loadMore': 'Meer laden',
  'orderList.loadingMore': 'Meer laden…',
  'orderList.loadMoreFailed': 'Er konden niet meer bestellingen worden geladen.',
  'orderList.stale': 'Deze lijst is mogelijk verouderd: de laatste verversing is mislukt.',
  'orderList.offline': 'U bent offline. Deze bestellingen zijn mogelijk verouderd.',
  'orderList.offlineEmpty': 'U bent offline. Uw bestellingen verschijnen hier zodra u weer verbonden bent.',
  'orderList.refreshing': 'Verversen',
  'orderList.noName': 'Geen naam opgegeven',
  'orderList.nothingExpected': 'Niets verwacht',
  'orderList.shown': ({ count }) =>
    plural('nl', count, { one: `${count} bestelling getoond`, other: `${count} bestellingen getoond` }),
  'orderList.allShown': ({ count }) =>
    plural('nl', count, { one: `${count} bestelling`, other: `Alle ${count} bestellingen` }),
  'orderList.csv': 'CSV downloaden',
  'orderList.csvReading': ({ count }) =>
    count === 0
      ? 'Bestellingen lezen…'
      : plural('nl', count, { one: `${count} bestelling gelezen…`, other: `${count} bestellingen gelezen…` }),
  'orderList.csvFailed': 'Het bestand kon niet worden gemaakt.',
  'orderList.csvFile': 'bestellingen.csv',
  'orderList.csvId': 'Bestelling',
  'orderList.csvCurrency': 'Valuta',
};
