import type { Messages } from '../../messages/en.js';
import type { orderList as english } from '../../messages/en/orderList.js';
import { plural } from '../../messages/plural.js';

/** Words of the order list, in French. */
export const orderList: Pick<Messages, keyof typeof english> = {
  'orderList.title': 'Commandes',
  'orderList.filter': 'Afficher',
  'orderList.filter.all': 'Toutes',
  'orderList.filter.underWay': 'En cours',
  'orderList.filter.delivered': 'Livrées',
  'orderList.filter.canceled': 'Annulées',
  'orderList.ordered': 'Commande',
  'orderList.product': 'Portefeuille',
  'orderList.tons': 'Tonnes',
  'orderList.total': 'Total',
  'orderList.beneficiary': 'Au nom de',
  'orderList.expected': 'Livraison attendue',
  'orderList.status': 'Statut',
  'orderList.spot': 'sous 30 jours',
  'orderList.open': ({ tons, date }) => `Commande de ${tons}\u00A0t, ${date}`,
  'orderList.empty': 'Aucune commande pour l’instant',
  'orderList.emptyDescription': 'Ce que vous commandez apparaît ici et est suivi jusqu’à son certificat de livraison.',
  'orderList.filteredEmpty': 'Aucune commande de ce type',
  'orderList.showAll': 'Tout afficher',
  'orderList.failed': 'Les commandes n’ont pas pu être chargées.',
  'orderList.loadMore': 'En charger plus',
  'orderList.loadingMore': 'Chargement de la suite…',
  'orderList.loadMoreFailed': 'Les commandes suivantes n’ont pas pu être chargées.',
  'orderList.stale': 'Ces commandes ne sont peut-être plus à jour\u00A0: la dernière actualisation a échoué.',
  'orderList.offline': 'Vous êtes hors ligne. Ces commandes ne sont peut-être plus à jour.',
  'orderList.offlineEmpty': 'Vous êtes hors ligne. Vos commandes apparaîtront ici dès votre retour en ligne.',
  'orderList.refreshing': 'Actualisation',
  'orderList.noName': 'Aucun nom indiqué',
  'orderList.nothingExpected': 'Aucune livraison attendue',
  'orderList.shown': ({ count }) =>
    plural('fr', count, { one: `${count} commande affichée`, other: `${count} commandes affichées` }),
  'orderList.allShown': ({ count }) =>
    plural('fr', count, { one: `${count} commande`, other: `Les ${count} commandes` }),
  'orderList.csv': 'Télécharger en CSV',
  'orderList.csvReading': ({ count }) =>
    count === 0
      ? 'Lecture des commandes…'
      : plural('fr', count, { one: `${count} commande lue…`, other: `${count} commandes lues…` }),
  'orderList.csvFailed': 'Le fichier n’a pas pu être créé.',
  'orderList.csvFile': 'commandes.csv',
  'orderList.csvId': 'Référence',
  'orderList.csvCurrency': 'Devise',
};
