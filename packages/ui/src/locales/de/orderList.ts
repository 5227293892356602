import type { Messages } from '../../messages/en.js';
import type { orderList as english } from '../../messages/en/orderList.js';
import { plural } from '../../messages/plural.js';

/** Words of the order list, in German. */
export const orderList: Pick<Messages, keyof typeof english> = {
  'orderList.title': 'Bestellungen',
  'orderList.filter': 'Anzeigen',
  'orderList.filter.all': 'Alle',
  'orderList.filter.underWay': 'Laufend',
  'orderList.filter.delivered': 'Geliefert',
  'orderList.filter.canceled': 'Storniert',
  'orderList.ordered': 'Bestellt',
  'orderList.product': 'Portfolio',
  'orderList.tons': 'Tonnen',
  'orderList.total': 'Gesamt',
  'orderList.beneficiary': 'Im Namen von',
  'orderList.expected': 'Erwartet',
  'orderList.status': 'Status',
  'orderList.spot': 'innerhalb von 30 Tagen',
  'orderList.open': ({ tons, date }) => `Bestellung über ${tons}\u00A0t, ${date}`,
  'orderList.empty': 'Noch keine Bestellungen',
  'orderList.emptyDescription': 'Was Sie bestellen, erscheint hier und wird bis zum Lieferzertifikat verfolgt.',
  'orderList.filteredEmpty': 'Keine passenden Bestellungen',
  'orderList.showAll': 'Alle anzeigen',
  'orderList.failed': 'Die Bestellungen konnten nicht geladen werden.',
  'orderList.loadMore': 'Mehr laden',
  'orderList.loadingMore': 'Weitere werden geladen…',
  'orderList.loadMoreFailed': 'Weitere Bestellungen konnten nicht geladen werden.',
  'orderList.stale': 'Die Liste ist vielleicht nicht aktuell: Die letzte Aktualisierung ist fehlgeschlagen.',
  'orderList.offline': 'Sie sind offline. Diese Bestellungen sind vielleicht nicht aktuell.',
  'orderList.offlineEmpty': 'Sie sind offline. Ihre Bestellungen erscheinen hier, sobald Sie wieder verbunden sind.',
  'orderList.refreshing': 'Wird aktualisiert',
  'orderList.noName': 'Kein Name angegeben',
  'orderList.nothingExpected': 'Nichts erwartet',
  'orderList.shown': ({ count }) =>
    plural('de', count, { one: `${count} Bestellung angezeigt`, other: `${count} Bestellungen angezeigt` }),
  'orderList.allShown': ({ count }) =>
    plural('de', count, { one: `${count} Bestellung`, other: `Alle ${count} Bestellungen` }),
  'orderList.csv': 'CSV herunterladen',
  'orderList.csvReading': ({ count }) =>
    count === 0
      ? 'Bestellungen werden gelesen…'
      : plural('de', count, { one: `${count} Bestellung gelesen…`, other: `${count} Bestellungen gelesen…` }),
  'orderList.csvFailed': 'Die Datei konnte nicht erstellt werden.',
  'orderList.csvFile': 'bestellungen.csv',
  'orderList.csvId': 'Bestellung',
  'orderList.csvCurrency': 'Währung',
};
