/** What typed text is: a plain decimal string, nothing yet, or not a number that can only be read one way. */
export type DecimalInput = { kind: 'decimal'; value: string } | { kind: 'empty' } | { kind: 'invalid' };

const LENGTH_MAX = 40;

/**
 * Reads a number as people type it in their language: with its grouping and decimal signs, its digits, a currency sign
 * before or behind. Never guesses: where `.` and `,` could be taken either way by the rules of the locale, it is invalid.
 *
 * @param locale BCP 47 language tag.
 */
export function readDecimalInput(text: string, locale: string): DecimalInput {
  const trimmed = stripCurrency(toAsciiDigits(text.slice(0, LENGTH_MAX + 1)));
  if (trimmed === '') return { kind: text.trim() === '' ? 'empty' : 'invalid' };
  if (text.length > LENGTH_MAX) return { kind: 'invalid' };
  const { group, decimal } = separators(locale);
  const [whole = '', fraction, ...rest] = trimmed.split(decimal);
  const digits = ungroup(whole, group);
  if (rest.length > 0 || digits === null || (fraction !== undefined && !/^\d*$/.test(fraction)))
    return { kind: 'invalid' };
  if (digits === '' && !fraction) return { kind: 'invalid' };
  return { kind: 'decimal', value: fraction ? `${digits || '0'}.${fraction}` : digits };
}

/** Full-width, Arabic, Persian and Devanagari digits, each block ten in a row. */
const ZERO_CODE_POINTS = [0xff10, 0x0660, 0x06f0, 0x0966];

function toAsciiDigits(text: string): string {
  return text.replaceAll(/[\uFF10-\uFF19\u0660-\u0669\u06F0-\u06F9\u0966-\u096F]/g, (digit) => {
    const code = digit.charCodeAt(0);
    const zero = ZERO_CODE_POINTS.find((start) => code >= start && code < start + 10) ?? code;
    return String(code - zero);
  });
}

/** Currency signs, ISO codes, "t" and white space around the number; what stands inside it is left alone. */
function stripCurrency(text: string): string {
  return text
    .trim()
    .replace(/^(?:[A-Za-z]{3}\b|\p{Sc})?\s*/u, '')
    .replace(/\s*(?:\b[A-Za-z]{3}|\p{Sc}|t)?$/u, '');
}

function ungroup(whole: string, group: string): string | null {
  const spaced = /^\s$/.test(group) ? whole.replaceAll(/\s/g, group) : whole;
  if (/^\d*$/.test(spaced)) return spaced;
  const [first = '', ...groups] = spaced.split(group);
  const last = groups.pop();
  const isGrouped =
    /^\d{1,3}$/.test(first) &&
    last !== undefined &&
    /^\d{3}$/.test(last) &&
    groups.every((part) => /^\d{2,3}$/.test(part));
  return isGrouped ? first + groups.join('') + last : null;
}

function separators(locale: string): { group: string; decimal: string } {
  const parts = new Intl.NumberFormat(locale, { useGrouping: true, numberingSystem: 'latn' }).formatToParts(-1234567.8);
  const find = (type: string, fallback: string) => parts.find((part) => part.type === type)?.value ?? fallback;
  return { group: find('group', ','), decimal: find('decimal', '.') };
}
