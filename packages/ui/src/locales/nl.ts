import type { Messages } from '../messages/en.js';
import { balanceSummary } from './nl/balanceSummary.js';
import { cancelOrder } from './nl/cancelOrder.js';
import { common } from './nl/common.js';
import { errors } from './nl/errors.js';
import { fieldErrors } from './nl/fieldErrors.js';
import { orderDetails } from './nl/orderDetails.js';
import { orderDialog } from './nl/orderDialog.js';
import { orderForm } from './nl/orderForm.js';
import { orderList } from './nl/orderList.js';
import { pathways } from './nl/pathways.js';
import { payment } from './nl/payment.js';
import { paymentBrief } from './nl/paymentBrief.js';
import { paymentSources } from './nl/paymentSources.js';
import { paymentStatuses } from './nl/paymentStatuses.js';
import { productPicker } from './nl/productPicker.js';
import { removalSummary } from './nl/removalSummary.js';
import { statuses } from './nl/statuses.js';
import { timeline } from './nl/timeline.js';

/** All words in Dutch. */
export const nl: Messages = {
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
