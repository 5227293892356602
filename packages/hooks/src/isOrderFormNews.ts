import { isErrorCode } from '@offtake/contract';
import { isOrderIntent } from './isOrderIntent.js';
import { isRecord } from './isRecord.js';
import type { OrderFormNews } from './orderFormTabs.js';
import { isOrder } from './shareOrders.js';

/** Whether a message of another tab, which may run another version of this, is one that a form understands. */
export function isOrderFormNews(message: unknown): message is OrderFormNews {
  if (!isRecord(message) || !isOrderIntent(message['intent'])) return false;
  const { type, code, order } = message;
  if (type === 'refused') return typeof code === 'string' && isErrorCode(code);
  return type === 'placing' || type === 'open' || (type === 'placed' && isOrder(order));
}
