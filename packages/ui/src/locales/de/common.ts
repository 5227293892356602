import type { Messages } from '../../messages/en.js';
import type { common as english } from '../../messages/en/common.js';

/** Words that several components share, in German. */
export const common: Pick<Messages, keyof typeof english> = {
  'common.retry': 'Erneut versuchen',
  'common.back': 'Zurück',
  'common.close': 'Schließen',
  'common.loading': 'Wird geladen',
  'common.opensInNewTab': 'öffnet in einem neuen Tab',
  'common.metricTons': ({ tons }) => `${tons}\u00A0t`,
  'common.sentences': ({ first, second }) => `${first}. ${second}`,
  'common.place': ({ place, within }) => `${place}, ${within}`,
  'payment.continue': 'Weiter zur Zahlung',
  'payment.openInvoice': 'Rechnung öffnen',
  'cancelOrder.trigger': 'Bestellung stornieren',
};
