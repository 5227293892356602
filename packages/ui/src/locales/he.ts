import type { Messages } from '../messages/en.js';
import { balanceSummary } from './he/balanceSummary.js';
import { cancelOrder } from './he/cancelOrder.js';
import { common } from './he/common.js';
import { errors } from './he/errors.js';
import { fieldErrors } from './he/fieldErrors.js';
import { orderDetails } from './he/orderDetails.js';
import { orderDialog } from './he/orderDialog.js';
import { orderForm } from './he/orderForm.js';
import { orderList } from './he/orderList.js';
import { pathways } from './he/pathways.js';
import { payment } from './he/payment.js';
import { paymentBrief } from './he/paymentBrief.js';
import { paymentSources } from './he/paymentSources.js';
import { paymentStatuses } from './he/paymentStatuses.js';
import { productPicker } from './he/productPicker.js';
import { removalSummary } from './he/removalSummary.js';
import { statuses } from './he/statuses.js';
import { timeline } from './he/timeline.js';

/** All words in Hebrew. */
export const he: Messages = {
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
