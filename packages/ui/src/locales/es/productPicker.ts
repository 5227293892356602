import type { Messages } from '../../messages/en.js';
import type { productPicker as english } from '../../messages/en/productPicker.js';

/** Words of the product picker, in Spanish. */
export const productPicker: Pick<Messages, keyof typeof english> = {
  'productPicker.label': 'Cartera',
  'productPicker.expectedBy': ({ year }) => `Entrega prevista para ${year}`,
  'productPicker.spot': 'Entrega en 30 días',
  'productPicker.perTon': ' / t',
  'productPicker.priceLabel': ({ price }) => `${price} por tonelada métrica, comisiones incluidas`,
  'productPicker.noPrice': 'Sin precio en esta moneda',
  'productPicker.tonsLeft': ({ tons }) => `Quedan ${tons}\u00A0t`,
  'productPicker.soldOut': 'Agotada',
  'productPicker.morePathways': ({ count }) => `+${count}`,
  'productPicker.suppliers': ({ count }) => (count === 1 ? '1 proveedor' : `${count} proveedores`),
  'productPicker.empty': 'En este momento no se ofrece eliminación de carbono.',
  'productPicker.failed': 'No se han podido cargar las carteras.',
};
