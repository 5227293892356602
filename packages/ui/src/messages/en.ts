import { balanceSummary } from './en/balanceSummary.js';
import { cancelOrder } from './en/cancelOrder.js';
import { common } from './en/common.js';
import { errors } from './en/errors.js';
import { fieldErrors } from './en/fieldErrors.js';
import { orderDetails } from './en/orderDetails.js';
import { orderDialog } from './en/orderDialog.js';
import { orderForm } from './en/orderForm.js';
import { orderList } from './en/orderList.js';
import { pathways } from './en/pathways.js';
import { payment } from './en/payment.js';
import { paymentBrief } from './en/paymentBrief.js';
import { paymentSources } from './en/paymentSources.js';
import { paymentStatuses } from './en/paymentStatuses.js';
import { productPicker } from './en/productPicker.js';
import { removalSummary } from './en/removalSummary.js';
import { statuses } from './en/statuses.js';
import { timeline } from './en/timeline.js';

/** All words in English. Components take theirs from the files above, so that one alone brings no other's along. */
export const en = {
  ...common,
  ...statuses,
  ...errors,
  ...fieldErrors,
  ...productPicker,
  ...orderForm,
  ...orderList,
  ...payment,
  ...paymentBrief,
  ...timeline,
  ...cancelOrder,
  ...pathways,
  ...paymentSources,
  ...paymentStatuses,
  ...orderDetails,
  ...balanceSummary,
  ...removalSummary,
  ...orderDialog,
};

type Words = typeof en;

/** The table of words: a text, or a function that makes one from named facts that are already formatted. */
export type Messages = { [TKey in keyof Words]: Words[TKey] extends string ? string : Words[TKey] };
