import type { Messages } from '../messages/en.js';
import { balanceSummary } from './pt-BR/balanceSummary.js';
import { cancelOrder } from './pt-BR/cancelOrder.js';
import { common } from './pt-BR/common.js';
import { errors } from './pt-BR/errors.js';
import { fieldErrors } from './pt-BR/fieldErrors.js';
import { orderDetails } from './pt-BR/orderDetails.js';
import { orderDialog } from './pt-BR/orderDialog.js';
import { orderForm } from './pt-BR/orderForm.js';
import { orderList } from './pt-BR/orderList.js';
import { pathways } from './pt-BR/pathways.js';
import { payment } from './pt-BR/payment.js';
import { paymentBrief } from './pt-BR/paymentBrief.js';
import { paymentSources } from './pt-BR/paymentSources.js';
import { paymentStatuses } from './pt-BR/paymentStatuses.js';
import { productPicker } from './pt-BR/productPicker.js';
import { removalSummary } from './pt-BR/removalSummary.js';
import { statuses } from './pt-BR/statuses.js';
import { timeline } from './pt-BR/timeline.js';

/** All words in Brazilian Portuguese. */
export const ptBR: Messages = {
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
