import * as v from 'valibot';
import { AMOUNT_MAX, AMOUNT_MIN } from './money.js';

/** A currency code as Stripe writes it. Which ones are on offer is for the product's prices to say. */
export const currencySchema = v.pipe(v.string('not_a_currency'), v.regex(/^[a-z]{3}$/, 'not_a_currency'));

/** An amount as it comes from a backend: a safe integer. */
export const minorUnitsSchema = v.pipe(v.number(), v.safeInteger());

/** An amount as a buyer may order it: what `checkOrderedAmount` finds nothing wrong with, in words of JSON Schema. */
export const orderedAmountSchema = v.pipe(
  v.number('not_an_integer'),
  v.safeInteger('not_an_integer'),
  v.minValue(AMOUNT_MIN, 'not_positive'),
  v.maxValue(AMOUNT_MAX, 'too_large'),
);
