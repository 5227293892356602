import { keep } from './keep.js';

const namesOf = keep((locale: string) => new Intl.DisplayNames(locale, { type: 'region' }));

/** A country by its two-letter code: `Iceland`. */
export function countryName(locale: string, code: string): string {
  try {
    return namesOf(locale).of(code.toUpperCase()) ?? code;
  } catch {
    // A backend may send something that is no country code; it is shown as it came.
    return code;
  }
}
