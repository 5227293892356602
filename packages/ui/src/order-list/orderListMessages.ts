import type { Messages } from '../messages/en.js';
import { common } from '../messages/en/common.js';
import { orderList } from '../messages/en/orderList.js';
import { paymentBrief } from '../messages/en/paymentBrief.js';
import { readErrors } from '../messages/en/readErrors.js';
import { statuses } from '../messages/en/statuses.js';

/** The words of the order list in English. */
export const ORDER_LIST_WORDS = { ...common, ...readErrors, ...orderList, ...paymentBrief, ...statuses };

export type OrderListMessages = Pick<Messages, keyof typeof ORDER_LIST_WORDS>;
