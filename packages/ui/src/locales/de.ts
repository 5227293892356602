import type { Messages } from '../messages/en.js';
import { balanceSummary } from './de/balanceSummary.js';
import { cancelOrder } from './de/cancelOrder.js';
import { common } from './de/common.js';
import { errors } from './de/errors.js';
import { fieldErrors } from './de/fieldErrors.js';
import { orderDetails } from './de/orderDetails.js';
import { orderDialog } from './de/orderDialog.js';
import { orderForm } from './de/orderForm.js';
import { orderList } from './de/orderList.js';
import { pathways } from './de/pathways.js';
import { payment } from './de/payment.js';
import { paymentBrief } from './de/paymentBrief.js';
import { paymentSources } from './de/paymentSources.js';
import { paymentStatuses } from './de/paymentStatuses.js';
import { productPicker } from './de/productPicker.js';
import { removalSummary } from './de/removalSummary.js';
import { statuses } from './de/statuses.js';
import { timeline } from './de/timeline.js';

/** All words in German. */
export const de: Messages = {
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
