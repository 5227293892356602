import type { Messages } from '../../messages/en.js';
import type { removalSummary as english } from '../../messages/en/removalSummary.js';
import { plural } from '../../messages/plural.js';

/** Words on how much was ordered, in Italian. */
export const removalSummary: Pick<Messages, keyof typeof english> = {
  'removal.title': 'Rimozione per anno di consegna',
  'removal.ordered': 'ordinate',
  'removal.deliveredTotal': 'consegnate',
  'removal.year': 'Consegna prevista',
  'removal.delivered': 'Consegnato',
  'removal.underWay': 'In corso',
  'removal.canceled': 'Annullato',
  'removal.totalRow': 'Tutti gli anni',
  'removal.summary': ({ ordered, delivered, underWay }) =>
    `${ordered}\u00A0t ordinate: ${delivered}\u00A0t consegnate, ${underWay}\u00A0t in corso.`,
  'removal.barTitle': ({ year, tons, kind }) => `${year}: ${tons}\u00A0t, ${kind}`,
  'removal.awaiting': ({ tons }) => `${tons}\u00A0t ancora da pagare non sono conteggiate.`,
  'removal.empty': 'Non è ancora stato ordinato nulla',
  'removal.emptyDescription': 'Ciò che ordina compare qui in base all’anno di consegna previsto.',
  'removal.failed': 'Non è stato possibile caricare gli ordini.',
  'removal.countFailed': 'Non è stato possibile conteggiare gli altri ordini.',
  'removal.countedAll': ({ count }) =>
    plural('it', count, { one: `Su ${count} ordine.`, other: `Su tutti i ${count} ordini.` }),
  'removal.countedSome': ({ count }) =>
    plural('it', count, {
      one: 'Sull’ordine più recente. Ce ne sono altri.',
      other: `Sui ${count} ordini più recenti. Ce ne sono altri.`,
    }),
  'removal.countMore': 'Conteggia anche i precedenti',
  'removal.counting': 'Conteggio…',
};
