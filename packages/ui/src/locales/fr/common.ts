import type { Messages } from '../../messages/en.js';
import type { common as english } from '../../messages/en/common.js';

/** Words that several components share, in French. */
export const common: Pick<Messages, keyof typeof english> = {
  'common.retry': 'Réessayer',
  'common.back': 'Retour',
  'common.close': 'Fermer',
  'common.loading': 'Chargement',
  'common.opensInNewTab': 's’ouvre dans un nouvel onglet',
  'common.metricTons': ({ tons }) => `${tons}\u00A0t`,
  'common.sentences': ({ first, second }) => `${first}. ${second}`,
  'common.place': ({ place, within }) => `${place}, ${within}`,
  'payment.continue': 'Continuer vers le paiement',
  'payment.openInvoice': 'Ouvrir la facture',
  'cancelOrder.trigger': 'Annuler la commande',
};
