import type { Messages } from '../../messages/en.js';
import type { productPicker as english } from '../../messages/en/productPicker.js';

/** Words of the product picker, in Brazilian Portuguese. */
export const productPicker: Pick<Messages, keyof typeof english> = {
  'productPicker.label': 'Portfólio',
  'productPicker.expectedBy': ({ year }) => `Entrega prevista até ${year}`,
  'productPicker.spot': 'Entrega em até 30 dias',
  'productPicker.perTon': ' / t',
  'productPicker.priceLabel': ({ price }) => `${price} por tonelada métrica, taxas incluídas`,
  'productPicker.noPrice': 'Sem preço nesta moeda',
  'productPicker.tonsLeft': ({ tons }) => `Restam ${tons}\u00A0t`,
  'productPicker.soldOut': 'Esgotado',
  'productPicker.morePathways': ({ count }) => `+${count}`,
  'productPicker.suppliers': ({ count }) => (count === 1 ? '1 fornecedor' : `${count} fornecedores`),
  'productPicker.empty': 'No momento, não há remoção de carbono disponível.',
  'productPicker.failed': 'Não foi possível carregar os portfólios.',
};
