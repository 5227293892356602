import { createProduct, type UnitPrice } from '../../money/products.js';
import { multiplyHalfUp, parseDecimal } from '../../state/decimal.js';
import type { EmulatorCore } from '../../state/EmulatorCore.js';
import { enumReader, groupReader, listOf, readCurrency } from '../../wire/choiceReaders.js';
import type { FormValue } from '../../wire/decodeForm.js';
import { integerReader, readString } from '../../wire/parameterReaders.js';
import { mergeMetadata, readMetadata } from '../../wire/readMetadata.js';
import { StripeProblem } from '../../wire/StripeProblem.js';
import { ignoreParameter, refuseParameter } from '../../wire/unusedReaders.js';
import { assertNamed } from './assertNamed.js';

/** Reads `price_data`: what one unit costs, and of which product. */
export const readPriceData = groupReader(
  {
    currency: readCurrency,
    product: readString,
    product_data: groupReader(
      {
        description: readString,
        images: listOf(readString),
        metadata: readMetadata,
        name: readString,
        tax_code: ignoreParameter,
        tax_details: ignoreParameter,
        unit_label: ignoreParameter,
      },
      ['name'],
    ),
    recurring: refuseParameter,
    tax_behavior: enumReader(['exclusive', 'inclusive', 'unspecified']),
    unit_amount: integerReader({ minimum: 0, maximum: 999_999_999_999 }),
    unit_amount_decimal: readDecimal,
  },
  ['currency'],
);

/** What `price_data` says. */
export type PriceData = ReturnType<typeof readPriceData>;

/** A decimal number of the smallest unit. */
export function readDecimal(value: FormValue, param: string): string {
  const text = readString(value, param);
  if (parseDecimal(text)) return text;
  throw new StripeProblem(`Invalid decimal: ${text}`, { param });
}

/** Puts a price into effect; a product described on the spot is made. @param param Where it was given. */
export function toUnitPrice(core: EmulatorCore, data: PriceData, param: string): UnitPrice {
  const { currency, product, product_data: described, tax_behavior: taxBehavior = 'unspecified' } = data;
  const unitAmountDecimal = unitAmountOf(data, param);
  if (product !== undefined) {
    const known = assertNamed(core.money.products.get(product), 'product', { id: product, param: `${param}[product]` });
    return { currency, product: known, taxBehavior, unitAmountDecimal };
  }
  if (!described)
    throw new StripeProblem(`You must specify either \`product\` or \`product_data\` in ${param}.`, {
      code: 'parameter_missing',
      param: `${param}[product]`,
    });
  const { description = null, images = [], metadata, name } = described;
  const made = createProduct(core, { active: false, description, images, metadata: mergeMetadata({}, metadata), name });
  return { currency, product: made, taxBehavior, unitAmountDecimal };
}

/** What some units cost, rounded half up to the currency's smallest unit; a credit's price is negative. */
export function priceOf(unitAmountDecimal: string, quantity: number): number {
  const unit = parseDecimal(unitAmountDecimal.replace('-', '')) ?? { units: 0n, decimals: 0 };
  const amount = Number(multiplyHalfUp(unit, quantity));
  return unitAmountDecimal.startsWith('-') ? -amount : amount;
}

/** What one unit costs, as a decimal string. */
export function unitAmountOf(data: PriceData, param: string): string {
  const { unit_amount: whole, unit_amount_decimal: decimal } = data;
  if (whole !== undefined && decimal !== undefined)
    throw new StripeProblem('You may only specify one of these parameters: unit_amount, unit_amount_decimal.', {
      code: 'parameters_exclusive',
      param: `${param}[unit_amount]`,
    });
  if (decimal !== undefined) return decimal;
  if (whole !== undefined) return String(whole);
  throw new StripeProblem(`Missing required param: ${param}[unit_amount].`, {
    code: 'parameter_missing',
    param: `${param}[unit_amount]`,
  });
}
