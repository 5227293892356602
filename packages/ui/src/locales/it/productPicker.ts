import type { Messages } from '../../messages/en.js';
import type { productPicker as english } from '../../messages/en/productPicker.js';

/** Words of the product picker, in Italian. */
export const productPicker: Pick<Messages, keyof typeof english> = {
  'productPicker.label': 'Portafoglio',
  'productPicker.expectedBy': ({ year }) => `Consegna prevista entro il ${year}`,
  'productPicker.spot': 'Consegna entro 30 giorni',
  'productPicker.perTon': ' / t',
  'productPicker.priceLabel': ({ price }) => `${price} per tonnellata, commissioni incluse`,
  'productPicker.noPrice': 'Nessun prezzo in questa valuta',
  'productPicker.tonsLeft': ({ tons }) => `Restano ${tons}\u00A0t`,
  'productPicker.soldOut': 'Esaurito',
  'productPicker.morePathways': ({ count }) => `+${count}`,
  'productPicker.suppliers': ({ count }) => (count === 1 ? '1 fornitore' : `${count} fornitori`),
  'productPicker.empty': 'Al momento non è offerta alcuna rimozione del carbonio.',
  'productPicker.failed': 'Non è stato possibile caricare i portafogli.',
};
