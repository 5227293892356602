import type { Messages } from '../messages/en.js';
import { common } from '../messages/en/common.js';
import { errors } from '../messages/en/errors.js';
import { fieldErrors } from '../messages/en/fieldErrors.js';
import { orderForm } from '../messages/en/orderForm.js';
import { pathways } from '../messages/en/pathways.js';
import { payment } from '../messages/en/payment.js';
import { paymentSources } from '../messages/en/paymentSources.js';
import { productPicker } from '../messages/en/productPicker.js';

/** The words of the order form in English, with those of the picker in it. */
export const ORDER_FORM_WORDS = {
  ...common,
  ...errors,
  ...fieldErrors,
  ...orderForm,
  ...pathways,
  ...payment,
  ...paymentSources,
  ...productPicker,
};

export type OrderFormMessages = Pick<Messages, keyof typeof ORDER_FORM_WORDS>;
