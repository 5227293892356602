/** What typed text is: a plain decimal string, nothing yet, or not a number that can only be read one way. */
export type DecimalInput = { kind: 'decimal'; value: string } | { kind: 'empty' } | { kind: 'invalid' };

const LENGTH_MAX = 64;
const INVALID: DecimalInput = { kind: 'invalid' };

/**
 * Reads a number as people type it in their language: with its grouping and decimal signs, its digits, a currency sign
 * before or behind. Never guesses: what could be meant in two ways by the rules of the locale is invalid, and so are
 * signs, exponents and more than 64 characters.
 *
 * @param locale BCP 47 language tag.
 * @param affixes what may stand beside the number, in any case. By default any currency sign or code, and `t`; say it
 * where another currency than the one that is asked for must not be taken for it.
 * @returns the number without grouping, with `.` as its decimal sign and no leading zeros: `"1500.50"`.
 */
export function readDecimalInput(text: string, locale: string, affixes?: readonly string[]): DecimalInput {
  const trimmed = text.trim();
  if (trimmed === '') return { kind: 'empty' };
  if (trimmed.length > LENGTH_MAX) return INVALID;
  const number = takeAffix(toPlainDigits(trimmed), affixes);
  const value = number === null ? null : readNumber(number, localeSigns(locale));
  return value === null ? INVALID : { kind: 'decimal', value };
}

/** The zeros of the decimal digits that are typed in practice; each is followed by its nine others. */
const ZEROS = [
  0xff10, 0x0660, 0x06f0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0be6, 0x0c66, 0x0ce6, 0x0d66, 0x0e50, 0x0ed0, 0x1040,
  0x17e0,
];

/** ASCII digits and full stops, and no marks that only steer the direction of writing. */
function toPlainDigits(text: string): string {
  return text
    .replaceAll(/[\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/g, '')
    .replaceAll('\uFF0E', '.')
    .replaceAll('\uFF0C', ',')
    .replaceAll(/\p{Nd}/gu, (digit) => {
      const code = digit.codePointAt(0) ?? 0;
      const zero = ZEROS.find((start) => code >= start && code < start + 10);
      return zero === undefined ? digit : String(code - zero);
    });
}

/** What is left of a text without the one affix before or behind; null when that is none that may stand there. */
function takeAffix(text: string, affixes: readonly string[] | undefined): string | null {
  const affix = (/^(?:\p{L}*\p{Sc}\p{L}*|\p{L}+)/u.exec(text) ?? /(?:\p{L}*\p{Sc}\p{L}*|\p{L}+\.?)$/u.exec(text))?.[0];
  if (affix === undefined) return text;
  if (!isAffix(affix.toLowerCase(), affixes)) return null;
  return text.startsWith(affix) ? text.slice(affix.length).trimStart() : text.slice(0, -affix.length).trimEnd();
}

function isAffix(affix: string, affixes: readonly string[] | undefined): boolean {
  if (affixes) return affixes.some((allowed) => allowed.toLowerCase() === affix);
  return affix === 't' || /^[a-z]{0,3}\p{Sc}[a-z]{0,3}$/u.test(affix) || isCurrencyCode(affix);
}

function isCurrencyCode(affix: string): boolean {
  return Intl.supportedValuesOf('currency').includes(affix.toUpperCase());
}

interface LocaleSigns {
  group: ReadonlySet<string>;
  decimal: ReadonlySet<string>;
  /** Whether digits are grouped by two before the last three, as in India. */
  hasPairs: boolean;
}

/** A whole part without grouping, or with groups of three throughout; `g` is the grouping sign, `d` the decimal one. */
const BY_THREE = /^(?:\d*|[1-9]\d{0,2}(?:g\d{3})+)(?:d\d*)?$/;
const BY_PAIRS = /^[1-9]\d?(?:g\d{2})*g\d{3}(?:d\d*)?$/;

function readNumber(text: string, { group, decimal, hasPairs }: LocaleSigns): string | null {
  const shape = Array.from(text, (sign) => {
    if (/^\d$/.test(sign)) return sign;
    if (group.has(sign) === decimal.has(sign)) return '?';
    return group.has(sign) ? 'g' : 'd';
  }).join('');
  if (!BY_THREE.test(shape) && !(hasPairs && BY_PAIRS.test(shape))) return null;
  const [whole = '', fraction = ''] = shape.replaceAll('g', '').split('d');
  if (whole === '' && fraction === '') return null;
  const digits = whole.replace(/^0+(?=\d)/, '') || '0';
  return fraction === '' ? digits : `${digits}.${fraction}`;
}

/** Signs that look alike and stand in for each other: what a keyboard has is seldom what a locale prescribes. */
const ALIKE = ['\u0020\u00A0\u202F\u2009', "'\u2019"];

const signsByLocale = new Map<string, LocaleSigns>();

function localeSigns(locale: string): LocaleSigns {
  const known = signsByLocale.get(locale);
  if (known) return known;
  const native = new Intl.NumberFormat(locale).formatToParts(SAMPLE);
  const latin = new Intl.NumberFormat(locale, { numberingSystem: 'latn' }).formatToParts(SAMPLE);
  const parts = [...native, ...latin];
  const signsOf = (type: string) =>
    new Set(parts.filter((part) => part.type === type).flatMap(({ value }) => alike(value)));
  const wholes = latin.filter(({ type }) => type === 'integer');
  const signs = { group: signsOf('group'), decimal: signsOf('decimal'), hasPairs: wholes.at(-2)?.value.length === 2 };
  signsByLocale.set(locale, signs);
  return signs;
}

/** Long enough to show how a locale groups, with a fraction to show its decimal sign. */
const SAMPLE = 123_456_789.5;

function alike(sign: string): string[] {
  return Array.from(ALIKE.find((signs) => signs.includes(sign)) ?? sign);
}
