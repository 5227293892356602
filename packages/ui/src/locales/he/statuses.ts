import type { Messages } from '../../messages/en.js';
import type { statuses as english } from '../../messages/en/statuses.js';

/** The statuses of an order, in Hebrew. */
export const statuses: Pick<Messages, keyof typeof english> = {
  'status.awaiting_funds': 'בהמתנה לכסף',
  'status.settling': 'התשלום בסליקה',
  'status.payment_failed': 'התשלום נכשל',
  'status.needs_review': 'דורשת בדיקה',
  'status.open': 'פתוחה',
  'status.confirmed': 'אושרה',
  'status.delayed': 'מתעכבת',
  'status.delivered': 'סופקה',
  'status.canceled': 'בוטלה',
};
