import type { Messages } from '../messages/en.js';
import { common } from '../messages/en/common.js';
import { orderDialog } from '../messages/en/orderDialog.js';
import { ORDER_FORM_WORDS } from '../order-form/orderFormMessages.js';

/** The words of the dialog in English, with those of the form that its title takes. */
export const ORDER_DIALOG_WORDS = {
  ...common,
  ...orderDialog,
  'orderForm.title': ORDER_FORM_WORDS['orderForm.title'],
  'orderForm.description': ORDER_FORM_WORDS['orderForm.description'],
};

export type OrderDialogMessages = Pick<Messages, keyof typeof ORDER_DIALOG_WORDS>;
