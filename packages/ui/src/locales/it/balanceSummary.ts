import type { Messages } from '../../messages/en.js';
import type { balanceSummary as english } from '../../messages/en/balanceSummary.js';

/** Words on what the Stripe balance holds, in Italian. */
export const balanceSummary: Pick<Messages, keyof typeof english> = {
  'balance.title': 'Saldo Stripe',
  'balance.available': 'disponibili',
  'balance.pending': ({ amount }) => `${amount} in arrivo`,
  'balance.nothing': 'Non contiene denaro.',
  'balance.order': 'Questo ordine',
  'balance.left': 'Restano dopo',
  'balance.missing': 'Mancano',
  'balance.tooLittle': ({ missing }) =>
    `Mancano ${missing} per questo ordine. Con il saldo attuale non può essere pagato.`,
  'balance.enoughWithPending': 'Con quanto è in arrivo, basterà.',
  'balance.otherSources': ({ sources }) => `Può pagare in un altro modo: ${sources}.`,
  'balance.orderLess': 'Ordini di meno o aggiunga fondi al saldo.',
  'balance.payBy': ({ source }) => `Paga con: ${source}`,
  'balance.hidden': 'Il saldo non Le viene mostrato. Un ordine che il saldo non può pagare non viene eseguito.',
  'balance.failed': 'Non è stato possibile leggere il saldo.',
};
