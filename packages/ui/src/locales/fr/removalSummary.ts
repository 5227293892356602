import type { Messages } from '../../messages/en.js';
import type { removalSummary as english } from '../../messages/en/removalSummary.js';
import { plural } from '../../messages/plural.js';

/** Words on how much was ordered, in French. */
export const removalSummary: Pick<Messages, keyof typeof english> = {
  'removal.title': 'Élimination par année de livraison',
  'removal.ordered': 'commandées',
  'removal.deliveredTotal': 'livrées',
  'removal.year': 'Livraison attendue',
  'removal.delivered': 'Livré',
  'removal.underWay': 'En cours',
  'removal.canceled': 'Annulé',
  'removal.totalRow': 'Toutes les années',
  'removal.summary': ({ ordered, delivered, underWay }) =>
    `${ordered}\u00A0t commandées\u00A0: ${delivered}\u00A0t livrées, ${underWay}\u00A0t en cours.`,
  'removal.barTitle': ({ year, tons, kind }) => `${year}\u00A0: ${tons}\u00A0t, ${kind}`,
  'removal.awaiting': ({ tons }) => `${tons}\u00A0t restant à payer ne sont pas comptées.`,
  'removal.empty': 'Rien de commandé pour l’instant',
  'removal.emptyDescription': 'Ce que vous commandez apparaît ici selon l’année de livraison attendue.',
  'removal.failed': 'Les commandes n’ont pas pu être chargées.',
  'removal.countFailed': 'Les autres commandes n’ont pas pu être comptées.',
  'removal.countedAll': ({ count }) =>
    plural('fr', count, { one: `Sur ${count} commande.`, other: `Sur l’ensemble des ${count} commandes.` }),
  'removal.countedSome': ({ count }) =>
    plural('fr', count, {
      one: 'Sur la commande la plus récente. Il y en a d’autres.',
      other: `Sur les ${count} commandes les plus récentes. Il y en a d’autres.`,
    }),
  'removal.countMore': 'Compter aussi les plus anciennes',
  'removal.counting': 'Comptage…',
};
