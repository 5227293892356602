import type { Messages } from '../../messages/en.js';
import type { paymentSources as english } from '../../messages/en/paymentSources.js';

/** The ways to pay, in Hebrew. */
export const paymentSources: Pick<Messages, keyof typeof english> = {
  'paymentSource.balance': 'יתרת Stripe',
  'paymentSource.checkout': 'כרטיס או בנק',
  'paymentSource.invoice': 'חשבונית ללקוח',
  'paymentSource.top_up': 'טעינת היתרה',
};
