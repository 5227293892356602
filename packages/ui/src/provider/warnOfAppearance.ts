import { TOKENS } from '../styles/tokens.js';
import type { Appearance } from './Appearance.js';

const warnedOf = new Set<string>();

/** Says once of each name that it changes nothing here. For development. */
export function warnOfAppearance({ variables = {}, rules }: Appearance, otherNames: Readonly<Record<string, string>>) {
  const known = new Set(Object.keys(TOKENS).map(toVariable));
  const unknown = Object.keys(variables).filter((name) => !known.has(otherNames[name] ?? name));
  warnOnce(
    unknown,
    'are not among the variables that Offtake’s components read, so they change nothing. The table of tokens in docs/styling.md has those that are; or style the parts by their classes.',
  );
  if (rules !== undefined) {
    warnOnce(['rules'], 'is ignored: Offtake’s components are in the page itself, so style their parts by CSS.');
  }
}

function warnOnce(names: readonly string[], consequence: string) {
  const fresh = names.filter((name) => !warnedOf.has(name));
  if (fresh.length === 0) return;
  for (const name of fresh) warnedOf.add(name);
  console.warn(`appearance: ${fresh.join(', ')} ${consequence}`);
}

function toVariable(token: string): string {
  return token.replaceAll(/-([a-z])/g, (_match, letter: string) => letter.toUpperCase());
}
