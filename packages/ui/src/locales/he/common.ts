import type { Messages } from '../../messages/en.js';
import type { common as english } from '../../messages/en/common.js';

/** Words that several components share, in Hebrew. */
export const common: Pick<Messages, keyof typeof english> = {
  'common.retry': 'ניסיון נוסף',
  'common.back': 'חזרה',
  'common.close': 'סגירה',
  'common.loading': 'בטעינה',
  'common.opensInNewTab': 'נפתח בכרטיסייה חדשה',
  'common.metricTons': ({ tons }) => `${tons} טון`,
  'common.sentences': ({ first, second }) => `${first}. ${second}`,
  'common.place': ({ place, within }) => `\u200F${place}, \u2068${within}\u2069`,
  'payment.continue': 'מעבר לתשלום',
  'payment.openInvoice': 'פתיחת החשבונית',
  'cancelOrder.trigger': 'ביטול ההזמנה',
};
