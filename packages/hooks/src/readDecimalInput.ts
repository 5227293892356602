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

/** ASCII digits, and no marks that only steer the direction of writing. */
function toPlainDigits(text: string): string {
  return text
    .replaceAll(/[\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/g, '')
    .replaceAll('\uFF0E', '.')
    .replaceAll('\uFF0C', ',')
    .replaceAll(/\p{Nd}/gu, toPlainDigit);
}

/**
 * Unicode has the digits of a script in a row from zero to nine. In a longer row, where several begin, nobody types.
 */
function toPlainDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 10 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value += 1;
  return value < 10 ? String(value) : digit;
}

/** What is left of a text without the one affix before or behind; null when that is none that may stand there. */
function takeAffix(text: string, affixes: readonly string[] | undefined): string | null {
  if (affixes) return takeOneOf(text, affixes);
  const affix = (/^(?:\p{L}*\p{Sc}\p{L}*|\p{L}+)/u.exec(text) ?? /(?:\p{L}*\p{Sc}\p{L}*|\p{L}+\.?)$/u.exec(text))?.[0];
  if (affix === undefined) return text;
  return isAffix(affix.toLowerCase()) ? takeOneOf(text, [affix]) : null;
}

/** The longest goes first: `US$` is not `$` behind something else. Without any, what is left to read has no letter. */
function takeOneOf(text: string, affixes: readonly string[]): string {
  const known = affixes.map((affix) => toPlainDigits(affix).toLowerCase()).toSorted((a, b) => b.length - a.length);
  const lower = text.toLowerCase();
  for (const affix of known) {
    if (affix !== '' && lower.startsWith(affix)) return text.slice(affix.length).trimStart();
    if (affix !== '' && lower.endsWith(affix)) return text.slice(0, -affix.length).trimEnd();
  }
  return text;
}

function isAffix(affix: string): boolean {
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
  const groups = new Set<string>();
  const shape = Array.from(text, (sign) => {
    if (/^\d$/.test(sign)) return sign;
    if (group.has(sign) === decimal.has(sign)) return '?';
    if (decimal.has(sign)) return 'd';
    groups.add(alike(sign));
    return 'g';
  }).join('');
  // Two ways to group in one number are a slip.
  if (groups.size > 1 || !(BY_THREE.test(shape) || (hasPairs && BY_PAIRS.test(shape)))) return null;
  const [whole = '', fraction = ''] = shape.replaceAll('g', '').split('d');
  if (whole === '' && fraction === '') return null;
  const digits = whole.replace(/^0+(?=\d)/, '') || '0';
  return fraction === '' ? digits : `${digits}.${fraction}`;
}

/** Signs that look alike and stand in for each other: what a keyboard has is seldom what a locale prescribes. */
const ALIKE = ['\u0020\u00A0\u202F\u2009\u2007', "'\u2019\u02BC"];

/** What these are for is the same everywhere. */
const ARABIC_GROUP = '\u066C';
const ARABIC_DECIMAL = '\u066B';

const signsByLocale = new Map<string, LocaleSigns>();

/** Of numbers and of money, in the locale's own digits and in Latin ones: some locales have other signs in each. */
function localeSigns(locale: string): LocaleSigns {
  const known = signsByLocale.get(locale);
  if (known) return known;
  const parts = [{}, { style: 'currency', currency: 'USD' } as const].flatMap((style) =>
    [style, { ...style, numberingSystem: 'latn' }].map((options) =>
      new Intl.NumberFormat(locale, options).formatToParts(SAMPLE),
    ),
  );
  const signsOf = (type: string) =>
    parts.flat().flatMap((part) => (part.type === type ? Array.from(alike(part.value)) : []));
  const wholes = parts[1]?.filter(({ type }) => type === 'integer');
  const signs = {
    group: new Set([...signsOf('group'), ARABIC_GROUP]),
    decimal: new Set([...signsOf('decimal'), ARABIC_DECIMAL]),
    hasPairs: wholes?.at(-2)?.value.length === 2,
  };
  signsByLocale.set(locale, signs);
  return signs;
}

/** Long enough to show how a locale groups, with a fraction to show its decimal sign. */
const SAMPLE = 123_456_789.5;

/** All signs that stand in for one. */
function alike(sign: string): string {
  return ALIKE.find((signs) => signs.includes(sign)) ?? sign;
}
