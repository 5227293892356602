import type { Messages } from '../messages/en.js';
import { balanceSummary } from './ar/balanceSummary.js';
import { cancelOrder } from './ar/cancelOrder.js';
import { common } from './ar/common.js';
import { errors } from './ar/errors.js';
import { fieldErrors } from './ar/fieldErrors.js';
import { orderDetails } from './ar/orderDetails.js';
import { orderDialog } from './ar/orderDialog.js';
import { orderForm } from './ar/orderForm.js';
import { orderList } from './ar/orderList.js';
import { pathways } from './ar/pathways.js';
import { payment } from './ar/payment.js';
import { paymentBrief } from './ar/paymentBrief.js';
import { paymentSources } from './ar/paymentSources.js';
import { paymentStatuses } from './ar/paymentStatuses.js';
import { productPicker } from './ar/productPicker.js';
import { removalSummary } from './ar/removalSummary.js';
import { statuses } from './ar/statuses.js';
import { timeline } from './ar/timeline.js';

/** All words in Arabic. */
export const ar: Messages = {
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
