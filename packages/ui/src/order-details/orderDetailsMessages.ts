import type { Messages } from '../messages/en.js';
import { common } from '../messages/en/common.js';
import { errors } from '../messages/en/errors.js';
import { fieldErrors } from '../messages/en/fieldErrors.js';
import { orderDetails } from '../messages/en/orderDetails.js';
import { pathways } from '../messages/en/pathways.js';
import { payment } from '../messages/en/payment.js';
import { paymentSources } from '../messages/en/paymentSources.js';
import { paymentStatuses } from '../messages/en/paymentStatuses.js';
import { statuses } from '../messages/en/statuses.js';

/** The words of all of one order in English. */
export const ORDER_DETAILS_WORDS = {
  ...common,
  ...errors,
  ...fieldErrors,
  ...orderDetails,
  ...pathways,
  ...payment,
  ...paymentSources,
  ...paymentStatuses,
  ...statuses,
};

export type OrderDetailsMessages = Pick<Messages, keyof typeof ORDER_DETAILS_WORDS>;
