import type { Messages } from '../messages/en.js';
import { balanceSummary } from './zh-CN/balanceSummary.js';
import { cancelOrder } from './zh-CN/cancelOrder.js';
import { common } from './zh-CN/common.js';
import { errors } from './zh-CN/errors.js';
import { fieldErrors } from './zh-CN/fieldErrors.js';
import { orderDetails } from './zh-CN/orderDetails.js';
import { orderDialog } from './zh-CN/orderDialog.js';
import { orderForm } from './zh-CN/orderForm.js';
import { orderList } from './zh-CN/orderList.js';
import { pathways } from './zh-CN/pathways.js';
import { payment } from './zh-CN/payment.js';
import { paymentBrief } from './zh-CN/paymentBrief.js';
import { paymentSources } from './zh-CN/paymentSources.js';
import { paymentStatuses } from './zh-CN/paymentStatuses.js';
import { productPicker } from './zh-CN/productPicker.js';
import { removalSummary } from './zh-CN/removalSummary.js';
import { statuses } from './zh-CN/statuses.js';
import { timeline } from './zh-CN/timeline.js';

/** All words in Simplified Chinese. */
export const zhCN: Messages = {
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
