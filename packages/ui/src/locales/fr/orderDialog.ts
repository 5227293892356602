import type { Messages } from '../../messages/en.js';
import type { orderDialog as english } from '../../messages/en/orderDialog.js';

/** Words of the dialog around the order form, in French. */
export const orderDialog: Pick<Messages, keyof typeof english> = {
  'orderDialog.trigger': 'Commander l’élimination du carbone',
  'orderDialog.discardTitle': 'Abandonner cette commande\u00A0?',
  'orderDialog.discardDescription': 'Rien n’est encore commandé, et votre saisie sera perdue.',
  'orderDialog.keep': 'Poursuivre la saisie',
  'orderDialog.discard': 'Abandonner',
};
