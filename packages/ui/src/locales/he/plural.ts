/** What stands with a count, by its kind; a kind that is not given is said as `other`. */
type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

const rules = new Intl.PluralRules('he');

/** The words that stand with a count in Hebrew, which tells one, two and more apart. Pure. */
export function plural(count: number, forms: Forms): string {
  return forms[rules.select(count)] ?? forms.other;
}
