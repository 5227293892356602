/** What stands with a count, by its kind; a kind that is not given is said as `other`. */
type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

const rules = new Intl.PluralRules('ar');

/** The words that stand with a count in Arabic, which tells one, two, 3 to 10, 11 to 99 and hundreds apart. Pure. */
export function plural(count: number, forms: Forms): string {
  return forms[rules.select(count)] ?? forms.other;
}
