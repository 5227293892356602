import type { Messages } from '../../messages/en.js';
import type { orderDialog as english } from '../../messages/en/orderDialog.js';

/** Words of the dialog around the order form, in Italian. */
export const orderDialog: Pick<Messages, keyof typeof english> = {
  'orderDialog.trigger': 'Ordina rimozione del carbonio',
  'orderDialog.discardTitle': 'Eliminare questo ordine?',
  'orderDialog.discardDescription': 'Non è ancora stato ordinato nulla, e i dati inseriti andranno persi.',
  'orderDialog.keep': 'Continua a modificare',
  'orderDialog.discard': 'Elimina',
};
