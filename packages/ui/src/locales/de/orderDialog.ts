import type { Messages } from '../../messages/en.js';
import type { orderDialog as english } from '../../messages/en/orderDialog.js';

/** Words of the dialog around the order form, in German. */
export const orderDialog: Pick<Messages, keyof typeof english> = {
  'orderDialog.trigger': 'CO₂-Entnahme bestellen',
  'orderDialog.discardTitle': 'Diese Bestellung verwerfen?',
  'orderDialog.discardDescription': 'Es ist noch nichts bestellt, und Ihre Eingaben gehen verloren.',
  'orderDialog.keep': 'Weiter bearbeiten',
  'orderDialog.discard': 'Verwerfen',
};
