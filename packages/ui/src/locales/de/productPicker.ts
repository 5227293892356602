import type { Messages } from '../../messages/en.js';
import type { productPicker as english } from '../../messages/en/productPicker.js';

/** Words of the product picker, in German. */
export const productPicker: Pick<Messages, keyof typeof english> = {
  'productPicker.label': 'Portfolio',
  'productPicker.expectedBy': ({ year }) => `Erwartet bis ${year}`,
  'productPicker.spot': 'Lieferung innerhalb von 30 Tagen',
  'productPicker.perTon': ' / t',
  'productPicker.priceLabel': ({ price }) => `${price} pro Tonne, einschließlich Gebühren`,
  'productPicker.noPrice': 'Kein Preis in dieser Währung',
  'productPicker.tonsLeft': ({ tons }) => `Noch ${tons}\u00A0t`,
  'productPicker.soldOut': 'Ausverkauft',
  'productPicker.morePathways': ({ count }) => `+${count}`,
  'productPicker.suppliers': ({ count }) => `${count} Anbieter`,
  'productPicker.empty': 'Zurzeit wird keine CO₂-Entnahme angeboten.',
  'productPicker.failed': 'Die Portfolios konnten nicht geladen werden.',
};
