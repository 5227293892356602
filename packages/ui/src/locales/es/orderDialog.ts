import type { Messages } from '../../messages/en.js';
import type { orderDialog as english } from '../../messages/en/orderDialog.js';

/** Words of the dialog around the order form, in Spanish. */
export const orderDialog: Pick<Messages, keyof typeof english> = {
  'orderDialog.trigger': 'Pedir eliminación de carbono',
  'orderDialog.discardTitle': '¿Descartar este pedido?',
  'orderDialog.discardDescription': 'Todavía no se ha pedido nada, y se perderá lo que ha introducido.',
  'orderDialog.keep': 'Seguir editando',
  'orderDialog.discard': 'Descartar',
};
