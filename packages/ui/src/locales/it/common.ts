import type { Messages } from '../../messages/en.js';
import type { common as english } from '../../messages/en/common.js';

/** Words that several components share, in Italian. */
export const common: Pick<Messages, keyof typeof english> = {
  'common.retry': 'Riprova',
  'common.back': 'Indietro',
  'common.close': 'Chiudi',
  'common.loading': 'Caricamento',
  'common.opensInNewTab': 'si apre in una nuova scheda',
  'common.metricTons': ({ tons }) => `${tons}\u00A0t`,
  'common.sentences': ({ first, second }) => `${first}. ${second}`,
  'common.place': ({ place, within }) => `${place}, ${within}`,
  'payment.continue': 'Vai al pagamento',
  'payment.openInvoice': 'Apri fattura',
  'cancelOrder.trigger': 'Annulla ordine',
};
