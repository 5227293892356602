import type { Messages } from '../messages/en.js';
import { balanceSummary } from './it/balanceSummary.js';
import { cancelOrder } from './it/cancelOrder.js';
import { common } from './it/common.js';
import { errors } from './it/errors.js';
import { fieldErrors } from './it/fieldErrors.js';
import { orderDetails } from './it/orderDetails.js';
import { orderDialog } from './it/orderDialog.js';
import { orderForm } from './it/orderForm.js';
import { orderList } from './it/orderList.js';
import { pathways } from './it/pathways.js';
import { payment } from './it/payment.js';
import { paymentBrief } from './it/paymentBrief.js';
import { paymentSources } from './it/paymentSources.js';
import { paymentStatuses } from './it/paymentStatuses.js';
import { productPicker } from './it/productPicker.js';
import { removalSummary } from './it/removalSummary.js';
import { statuses } from './it/statuses.js';
import { timeline } from './it/timeline.js';

/** All words in Italian. */
export const it: Messages = {
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
