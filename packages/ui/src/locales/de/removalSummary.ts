import type { Messages } from '../../messages/en.js';
import type { removalSummary as english } from '../../messages/en/removalSummary.js';
import { plural } from '../../messages/plural.js';

/** Words on how much was ordered, in German. */
export const removalSummary: Pick<Messages, keyof typeof english> = {
  'removal.title': 'Entnahme nach Lieferjahr',
  'removal.ordered': 'bestellt',
  'removal.deliveredTotal': 'geliefert',
  'removal.year': 'Erwartete Lieferung',
  'removal.delivered': 'Geliefert',
  'removal.underWay': 'Laufend',
  'removal.canceled': 'Storniert',
  'removal.totalRow': 'Alle Jahre',
  'removal.summary': ({ ordered, delivered, underWay }) =>
    `${ordered}\u00A0t bestellt: ${delivered}\u00A0t geliefert, ${underWay}\u00A0t laufend.`,
  'removal.barTitle': ({ year, tons, kind }) => `${year}: ${tons}\u00A0t, ${kind}`,
  'removal.awaiting': ({ tons }) => `${tons}\u00A0t, die noch zu bezahlen sind, werden nicht mitgezählt.`,
  'removal.empty': 'Noch nichts bestellt',
  'removal.emptyDescription': 'Was Sie bestellen, erscheint hier nach dem Jahr der erwarteten Lieferung.',
  'removal.failed': 'Die Bestellungen konnten nicht geladen werden.',
  'removal.countFailed': 'Die übrigen Bestellungen konnten nicht gezählt werden.',
  'removal.countedAll': ({ count }) =>
    plural('de', count, { one: `Aus ${count} Bestellung.`, other: `Aus allen ${count} Bestellungen.` }),
  'removal.countedSome': ({ count }) =>
    plural('de', count, {
      one: 'Aus der neuesten Bestellung. Es gibt weitere.',
      other: `Aus den neuesten ${count} Bestellungen. Es gibt weitere.`,
    }),
  'removal.countMore': 'Ältere mitzählen',
  'removal.counting': 'Wird gezählt…',
};
