import type { FormMap, FormValue } from './decodeForm.js';
import { StripeProblem } from './StripeProblem.js';

/** Turns one decoded value into what a route needs, or refuses it in Stripe's words. */
export type ParameterReader<Value> = (value: FormValue, param: string) => Value;

/** Longest string that Stripe's v1 API takes. */
const MAX_STRING_LENGTH = 5000;

/** Longest run of digits that is surely a safe integer. */
const MAX_INTEGER_DIGITS = 15;

/** A string that is not empty and has at most 5,000 characters. */
export function readString(value: FormValue, param: string): string {
  const text = readText(value, param);
  if (text !== '') return text;
  throw new StripeProblem(
    `You passed an empty string for '${param}'. We assume empty values are an attempt to unset a parameter; however '${param}' cannot be unset. You should remove '${param}' from your request or supply a non-empty value.`,
    { code: 'parameter_invalid_empty', param },
  );
}

/** A string of at most 5,000 characters; empty means "unset". */
export function readText(value: FormValue, param: string): string {
  if (typeof value !== 'string') throw new StripeProblem(`Invalid string: ${describe(value)}`, { param });
  if (value.length <= MAX_STRING_LENGTH) return value;
  const shown = `${value.slice(0, 7)}…${value.slice(-4)}`;
  throw new StripeProblem(`Invalid string: ${shown}; must be at most ${MAX_STRING_LENGTH} characters`, { param });
}

/** A whole number within bounds. Nothing but digits and a leading minus counts: not `1e9`, not `1,5`, not ` 1`. */
export function integerReader(bounds: { minimum: number; maximum?: number }): ParameterReader<number> {
  return (value, param) => {
    const text = readString(value, param);
    if (!/^-?\d+$/.test(text) || text.length > MAX_INTEGER_DIGITS)
      throw invalidInteger(`Invalid integer: ${text}`, param);
    const integer = Number(text);
    if (integer < bounds.minimum)
      throw invalidInteger(`This value must be greater than or equal to ${bounds.minimum}.`, param);
    if (bounds.maximum !== undefined && integer > bounds.maximum)
      throw invalidInteger(`This value must be less than or equal to ${bounds.maximum}.`, param);
    return integer;
  };
}

/** A group of named values. */
export function readGroup(value: FormValue, param: string): FormMap {
  if (value instanceof Map) return value;
  throw new StripeProblem('Invalid object', { param });
}

function invalidInteger(message: string, param: string): StripeProblem {
  return new StripeProblem(message, { code: 'parameter_invalid_integer', param });
}

function describe(group: FormMap): string {
  return `{${[...group.keys()].map((key) => `"${key}"=>…`).join(', ')}}`;
}
