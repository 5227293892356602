import type { Messages } from '../messages/en.js';
import { balanceSummary } from './es/balanceSummary.js';
import { cancelOrder } from './es/cancelOrder.js';
import { common } from './es/common.js';
import { errors } from './es/errors.js';
import { fieldErrors } from './es/fieldErrors.js';
import { orderDetails } from './es/orderDetails.js';
import { orderDialog } from './es/orderDialog.js';
import { orderForm } from './es/orderForm.js';
import { orderList } from './es/orderList.js';
import { pathways } from './es/pathways.js';
import { payment } from './es/payment.js';
import { paymentBrief } from './es/paymentBrief.js';
import { paymentSources } from './es/paymentSources.js';
import { paymentStatuses } from './es/paymentStatuses.js';
import { productPicker } from './es/productPicker.js';
import { removalSummary } from './es/removalSummary.js';
import { statuses } from './es/statuses.js';
import { timeline } from './es/timeline.js';

/** All words in Spanish. */
export const es: Messages = {
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
