import type { Messages } from '../messages/en.js';
import { cancelOrder } from '../messages/en/cancelOrder.js';
import { common } from '../messages/en/common.js';
import { errors } from '../messages/en/errors.js';

/** The words of the cancel dialog in English. */
export const CANCEL_ORDER_WORDS = { ...cancelOrder, ...common, ...errors };

export type CancelOrderMessages = Pick<Messages, keyof typeof CANCEL_ORDER_WORDS>;
