import type { Messages } from '../messages/en.js';
import { balanceSummary } from './ja/balanceSummary.js';
import { cancelOrder } from './ja/cancelOrder.js';
import { common } from './ja/common.js';
import { errors } from './ja/errors.js';
import { fieldErrors } from './ja/fieldErrors.js';
import { orderDetails } from './ja/orderDetails.js';
import { orderDialog } from './ja/orderDialog.js';
import { orderForm } from './ja/orderForm.js';
import { orderList } from './ja/orderList.js';
import { pathways } from './ja/pathways.js';
import { payment } from './ja/payment.js';
import { paymentBrief } from './ja/paymentBrief.js';
import { paymentSources } from './ja/paymentSources.js';
import { paymentStatuses } from './ja/paymentStatuses.js';
import { productPicker } from './ja/productPicker.js';
import { removalSummary } from './ja/removalSummary.js';
import { statuses } from './ja/statuses.js';
import { timeline } from './ja/timeline.js';

/** All words in Japanese. */
export const ja: Messages = {
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
