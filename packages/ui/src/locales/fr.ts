import type { Messages } from '../messages/en.js';
import { balanceSummary } from './fr/balanceSummary.js';
import { cancelOrder } from './fr/cancelOrder.js';
import { common } from './fr/common.js';
import { errors } from './fr/errors.js';
import { fieldErrors } from './fr/fieldErrors.js';
import { orderDetails } from './fr/orderDetails.js';
import { orderDialog } from './fr/orderDialog.js';
import { orderForm } from './fr/orderForm.js';
import { orderList } from './fr/orderList.js';
import { pathways } from './fr/pathways.js';
import { payment } from './fr/payment.js';
import { paymentBrief } from './fr/paymentBrief.js';
import { paymentSources } from './fr/paymentSources.js';
import { paymentStatuses } from './fr/paymentStatuses.js';
import { productPicker } from './fr/productPicker.js';
import { removalSummary } from './fr/removalSummary.js';
import { statuses } from './fr/statuses.js';
import { timeline } from './fr/timeline.js';

/** All words in French. */
export const fr: Messages = {
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
