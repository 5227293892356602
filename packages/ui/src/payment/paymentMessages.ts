import type { Messages } from '../messages/en.js';
import { common } from '../messages/en/common.js';
import { payment } from '../messages/en/payment.js';

/** The words on payments in English. */
export const PAYMENT_WORDS = { ...common, ...payment };

export type PaymentMessages = Pick<Messages, keyof typeof PAYMENT_WORDS>;
