import type { Messages } from '../../messages/en.js';
import type { productPicker as english } from '../../messages/en/productPicker.js';

/** Words of the product picker, in Hebrew. */
export const productPicker: Pick<Messages, keyof typeof english> = {
  'productPicker.label': 'תיק פרויקטים',
  'productPicker.expectedBy': ({ year }) => `צפוי עד ${year}`,
  'productPicker.spot': 'אספקה בתוך 30 ימים',
  'productPicker.perTon': ' / טון',
  'productPicker.priceLabel': ({ price }) => `${price} לטון מטרי, כולל עמלות`,
  'productPicker.noPrice': 'אין מחיר במטבע זה',
  'productPicker.tonsLeft': ({ tons }) => `נותרו ${tons} טון`,
  'productPicker.soldOut': 'אזל',
  'productPicker.morePathways': ({ count }) => `\u200E+${count}`,
  'productPicker.suppliers': ({ count }) => (count === 1 ? 'ספק אחד' : `${count} ספקים`),
  'productPicker.empty': 'אין כרגע הסרת פחמן להזמנה.',
  'productPicker.failed': 'לא ניתן היה לטעון את תיקי הפרויקטים.',
};
