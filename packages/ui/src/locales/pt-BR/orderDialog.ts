import type { Messages } from '../../messages/en.js';
import type { orderDialog as english } from '../../messages/en/orderDialog.js';

/** Words of the dialog around the order form, in Brazilian Portuguese. */
export const orderDialog: Pick<Messages, keyof typeof english> = {
  'orderDialog.trigger': 'Pedir remoção de carbono',
  'orderDialog.discardTitle': 'Descartar este pedido?',
  'orderDialog.discardDescription': 'Nada foi pedido ainda, e o que você preencheu será perdido.',
  'orderDialog.keep': 'Continuar editando',
  'orderDialog.discard': 'Descartar',
};
