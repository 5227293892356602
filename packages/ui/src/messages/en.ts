import { common } from './en/common.js';
import { errors } from './en/errors.js';
import { orderForm } from './en/orderForm.js';
import { orders } from './en/orders.js';

/** All words in English. */
export const en = { ...common, ...errors, ...orderForm, ...orders };

type Words = typeof en;

/** The table of words: a text, or a function that makes one from named facts that are already formatted. */
export type Messages = { [TKey in keyof Words]: Words[TKey] extends string ? string : Words[TKey] };
