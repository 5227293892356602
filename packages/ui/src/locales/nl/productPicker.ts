import type { Messages } from '../../messages/en.js';
import type { productPicker as english } from '../../messages/en/productPicker.js';

/** Words of the product picker, in Dutch. */
export const productPicker: Pick<Messages, keyof typeof english> = {
  'productPicker.label': 'Portfolio',
  'productPicker.expectedBy': ({ year }) => `Verwacht uiterlijk in ${year}`,
  'productPicker.spot': 'Geleverd binnen 30 dagen',
  'productPicker.perTon': ' / t',
  'productPicker.priceLabel': ({ price }) => `${price} per ton, inclusief kosten`,
  'productPicker.noPrice': 'Geen prijs in deze valuta',
  'productPicker.tonsLeft': ({ tons }) => `Nog ${tons}\u00A0t`,
  'productPicker.soldOut': 'Uitverkocht',
  'productPicker.morePathways': ({ count }) => `+${count}`,
  'productPicker.suppliers': ({ count }) => (count === 1 ? '1 leverancier' : `${count} leveranciers`),
  'productPicker.empty': 'Er wordt nu geen koolstofverwijdering aangeboden.',
  'productPicker.failed': 'De portfolio’s konden niet worden geladen.',
};
