/** A text for each form that a language has; `other` for those that it does not name. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

const rules = new Map<string, Intl.PluralRules>();

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

function rulesOf(locale: string): Intl.PluralRules {
  const known = rules.get(locale);
  if (known) return known;
  const made = new Intl.PluralRules(locale);
  rules.set(locale, made);
  return made;
}
