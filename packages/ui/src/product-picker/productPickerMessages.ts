import type { Messages } from '../messages/en.js';
import { common } from '../messages/en/common.js';
import { pathways } from '../messages/en/pathways.js';
import { productPicker } from '../messages/en/productPicker.js';
import { readErrors } from '../messages/en/readErrors.js';

/** The words of the product picker in English. */
export const PRODUCT_PICKER_WORDS = { ...common, ...readErrors, ...pathways, ...productPicker };

export type ProductPickerMessages = Pick<Messages, keyof typeof PRODUCT_PICKER_WORDS>;
