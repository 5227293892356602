import type { Messages } from '../../messages/en.js';
import type { orderDialog as english } from '../../messages/en/orderDialog.js';

/** Words of the dialog around the order form, in Dutch. */
export const orderDialog: Pick<Messages, keyof typeof english> = {
  'orderDialog.trigger': 'Koolstofverwijdering bestellen',
  'orderDialog.discardTitle': 'Deze bestelling weggooien?',
  'orderDialog.discardDescription': 'Er is nog niets besteld, en wat u hebt ingevuld gaat verloren.',
  'orderDialog.keep': 'Verder bewerken',
  'orderDialog.discard': 'Weggooien',
};
