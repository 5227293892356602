import { keep } from '../internals/keep.js';

/** A text for each form that a language has; `other` for those that it does not name. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

const rulesOf = keep((locale: string) => new Intl.PluralRules(locale));

/**
 * The text that a language wants for a count.
 *
 * @param locale BCP 47 language tag.
 *
 * @example
 * plural('fr', count, { one: `${count} jour`, other: `${count} jours` });
 */
export function plural(locale: string, count: number, forms: PluralForms): string {
  return forms[rulesOf(locale).select(count)] ?? forms.other;
}
