import type { Messages } from '../messages/en.js';
import { common } from '../messages/en/common.js';
import { errors } from '../messages/en/errors.js';
import { productPicker } from '../messages/en/productPicker.js';

/** The words of the product picker in English. */
export const PRODUCT_PICKER_WORDS = { ...common, ...errors, ...productPicker };

export type ProductPickerMessages = Pick<Messages, keyof typeof PRODUCT_PICKER_WORDS>;
