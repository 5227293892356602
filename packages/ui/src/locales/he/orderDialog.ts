import type { Messages } from '../../messages/en.js';
import type { orderDialog as english } from '../../messages/en/orderDialog.js';

/** Words of the dialog around the order form, in Hebrew. */
export const orderDialog: Pick<Messages, keyof typeof english> = {
  'orderDialog.trigger': 'הזמנת הסרת פחמן',
  'orderDialog.discardTitle': 'למחוק את טיוטת ההזמנה?',
  'orderDialog.discardDescription': 'עדיין לא הוזמן דבר, והפרטים שהוזנו יימחקו.',
  'orderDialog.keep': 'המשך עריכה',
  'orderDialog.discard': 'מחיקה',
};
