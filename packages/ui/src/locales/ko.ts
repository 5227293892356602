import type { Messages } from '../messages/en.js';
import { balanceSummary } from './ko/balanceSummary.js';
import { cancelOrder } from './ko/cancelOrder.js';
import { common } from './ko/common.js';
import { errors } from './ko/errors.js';
import { fieldErrors } from './ko/fieldErrors.js';
import { orderDetails } from './ko/orderDetails.js';
import { orderDialog } from './ko/orderDialog.js';
import { orderForm } from './ko/orderForm.js';
import { orderList } from './ko/orderList.js';
import { pathways } from './ko/pathways.js';
import { payment } from './ko/payment.js';
import { paymentBrief } from './ko/paymentBrief.js';
import { paymentSources } from './ko/paymentSources.js';
import { paymentStatuses } from './ko/paymentStatuses.js';
import { productPicker } from './ko/productPicker.js';
import { removalSummary } from './ko/removalSummary.js';
import { statuses } from './ko/statuses.js';
import { timeline } from './ko/timeline.js';

/** All words in Korean. */
export const ko: Messages = {
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
