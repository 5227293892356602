import type { Messages } from '../../messages/en.js';
import type { common as english } from '../../messages/en/common.js';

/** Words that several components share, in Dutch. */
export const common: Pick<Messages, keyof typeof english> = {
  'common.retry': 'Opnieuw proberen',
  'common.back': 'Terug',
  'common.close': 'Sluiten',
  'common.loading': 'Laden',
  'common.opensInNewTab': 'opent in een nieuw tabblad',
  'common.metricTons': ({ tons }) => `${tons}\u00A0t`,
  'common.sentences': ({ first, second }) => `${first}. ${second}`,
  'common.place': ({ place, within }) => `${place}, ${within}`,
  'payment.continue': 'Verder naar betaling',
  'payment.openInvoice': 'Factuur openen',
  'cancelOrder.trigger': 'Bestelling annuleren',
};
