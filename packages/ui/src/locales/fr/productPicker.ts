import type { Messages } from '../../messages/en.js';
import type { productPicker as english } from '../../messages/en/productPicker.js';

/** Words of the product picker, in French. */
export const productPicker: Pick<Messages, keyof typeof english> = {
  'productPicker.label': 'Portefeuille',
  'productPicker.expectedBy': ({ year }) => `Livraison attendue d’ici ${year}`,
  'productPicker.spot': 'Livraison sous 30 jours',
  'productPicker.perTon': ' / t',
  'productPicker.priceLabel': ({ price }) => `${price} la tonne, frais inclus`,
  'productPicker.noPrice': 'Pas de prix dans cette devise',
  'productPicker.tonsLeft': ({ tons }) => `Reste ${tons}\u00A0t`,
  'productPicker.soldOut': 'Épuisé',
  'productPicker.morePathways': ({ count }) => `+${count}`,
  'productPicker.suppliers': ({ count }) => (count === 1 ? '1 fournisseur' : `${count} fournisseurs`),
  'productPicker.empty': 'Aucune élimination du carbone n’est proposée pour le moment.',
  'productPicker.failed': 'Les portefeuilles n’ont pas pu être chargés.',
};
