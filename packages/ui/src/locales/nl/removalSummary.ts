import type { Messages } from '../../messages/en.js';
import type { removalSummary as english } from '../../messages/en/removalSummary.js';
import { plural } from '../../messages/plural.js';

/** Words on how much was ordered, in Dutch. */
export const removalSummary: Pick<Messages, keyof typeof english> = {
  'removal.title': 'Verwijdering per leveringsjaar',
  'removal.ordered': 'besteld',
  'removal.deliveredTotal': 'geleverd',
  'removal.year': 'Verwachte levering',
  'removal.delivered': 'Geleverd',
  'removal.underWay': 'Lopend',
  'removal.canceled': 'Geannuleerd',
  'removal.totalRow': 'Alle jaren',
  'removal.summary': ({ ordered, delivered, underWay }) =>
    `${ordered}\u00A0t besteld: ${delivered}\u00A0t geleverd, ${underWay}\u00A0t lopend.`,
  'removal.barTitle': ({ year, tons, kind }) => `${year}: ${tons}\u00A0t, ${kind}`,
  'removal.awaiting': ({ tons }) => `${tons}\u00A0t die nog betaald moet worden, telt niet mee.`,
  'removal.empty': 'Nog niets besteld',
  'removal.emptyDescription': 'Wat u bestelt, verschijnt hier per jaar waarin de levering wordt verwacht.',
  'removal.failed': 'De bestellingen konden niet worden geladen.',
  'removal.countFailed': 'De overige bestellingen konden niet worden geteld.',
  'removal.countedAll': ({ count }) =>
    plural('nl', count, { one: `Uit ${count} bestelling.`, other: `Uit alle ${count} bestellingen.` }),
  'removal.countedSome': ({ count }) =>
    plural('nl', count, {
      one: 'Uit de nieuwste bestelling. Er zijn er meer.',
      other: `Uit de nieuwste ${count} bestellingen. Er zijn er meer.`,
    }),
  'removal.countMore': 'Ook oudere meetellen',
  'removal.counting': 'Tellen…',
};
