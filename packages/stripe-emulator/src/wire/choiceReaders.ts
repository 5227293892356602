import type { FormMap, FormValue } from './decodeForm.js';
import { integerReader, readGroup, readString, type ParameterReader } from './parameterReaders.js';
import { readParameters, type ParameterReaders, type ReadParameters } from './readParameters.js';
import { StripeProblem } from './StripeProblem.js';

/** `true` or `false`. */
export function readBoolean(value: FormValue, param: string): boolean {
  const text = readString(value, param);
  if (text === 'true' || text === 'false') return text === 'true';
  throw new StripeProblem(`Invalid boolean: ${text}`, { param });
}

/** One of these words. */
export function enumReader<const Word extends string>(words: readonly Word[]): ParameterReader<Word> {
  return (value, param) => {
    const text = readString(value, param);
    const word = words.find((each) => each === text);
    if (word !== undefined) return word;
    throw new StripeProblem(`Invalid ${param}: must be one of ${words.join(', ')}`, { param });
  };
}

/** A three-letter currency code, in whatever case; returned in lower case. */
export function readCurrency(value: FormValue, param: string): string {
  const code = readString(value, param).toLowerCase();
  if (/^[a-z]{3}$/.test(code)) return code;
  throw new StripeProblem(`Invalid currency: ${code}. Stripe takes three-letter ISO codes such as usd.`, { param });
}

/** The address of a web page. */
export function readUrl(value: FormValue, param: string): string {
  const text = readString(value, param);
  // The placeholder is no valid part of an address everywhere, but it is replaced before the address is used.
  if (isWebUrl(text.replaceAll('{CHECKOUT_SESSION_ID}', 'cs_test'))) return text;
  throw new StripeProblem('Not a valid URL', { code: 'url_invalid', param });
}

/** A group whose members have readers of their own. */
export function groupReader<Readers extends ParameterReaders, Required extends keyof Readers & string = never>(
  readers: Readers,
  required: readonly Required[] = [],
): ParameterReader<ReadParameters<Readers, Required>> {
  return (value, param) => readParameters(readGroup(value, param), readers, { required, parent: param });
}

/** A list, such as `line_items[0]…` or `line_items[]…`. */
export function listOf<Item>(reader: ParameterReader<Item>): ParameterReader<Item[]> {
  return (value, param) => {
    const group: FormMap = readGroup(value, param);
    return [...group].map(([index, item]) => {
      if (/^\d+$/.test(index)) return reader(item, `${param}[${index}]`);
      throw new StripeProblem('Invalid array', { param });
    });
  };
}

/** A whole number, or bounds of it: `created=5`, `created[gte]=5`. Returns whether a number is within. */
export const readRange: ParameterReader<(number: number) => boolean> = (value, param) => {
  const reader = integerReader({ minimum: 0 });
  if (typeof value === 'string') {
    const exact = reader(value, param);
    return (number) => number === exact;
  }
  const { gt, gte, lt, lte } = groupReader({ gt: reader, gte: reader, lt: reader, lte: reader })(value, param);
  return (number) =>
    number > (gt ?? -Infinity) &&
    number >= (gte ?? -Infinity) &&
    number < (lt ?? Infinity) &&
    number <= (lte ?? Infinity);
};

function isWebUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol } = new URL(text);
  return protocol === 'https:' || protocol === 'http:';
}
