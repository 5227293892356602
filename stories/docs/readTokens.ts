import { TOKENS } from '@offtake/ui/styling';
// What `import { styles } from '@offtake/ui/styles.js'` gives where the package is built.
import css from '@offtake/ui/styles.css?inline';

/** A token as the table of tokens and the stylesheet have it. */
export interface Token {
  /** Such as `color-primary`. */
  name: TokenName;
  /** The custom property that a host sets: `--offtake-color-primary`. */
  property: string;
  /** The name in `appearance`: `colorPrimary`. */
  variable: string;
  /** What it is for. */
  says: string;
  /** What the stylesheet takes where nobody sets it. */
  fallback: string;
  /** What its values are. */
  kind: 'color' | 'text';
}

export type TokenName = keyof typeof TOKENS;

/** Every token, in the order of their table. */
export function readTokens(): Token[] {
  return Object.entries(TOKENS)
    .filter((entry): entry is [TokenName, (typeof TOKENS)[TokenName]] => entry[0] in TOKENS)
    .map(([name, says]) => ({
      name,
      property: `--offtake-${name}`,
      variable: name.replaceAll(/-([a-z])/g, (_match, letter: string) => letter.toUpperCase()),
      says,
      fallback: readFallback(name),
      kind: name.includes('color') ? 'color' : 'text',
    }));
}

/** The second argument of the `var()` that reads the token. */
function readFallback(name: TokenName): string {
  const start = css.search(new RegExp(`var\\(\\s*--offtake-${name},`));
  const rest = css.slice(css.indexOf(',', start) + 1);
  let depth = 1;
  let end = 0;
  while (depth > 0 && end < rest.length) {
    if (rest[end] === '(') depth += 1;
    if (rest[end] === ')') depth -= 1;
    end += 1;
  }
  const words = rest.slice(0, end - 1).replaceAll(/\s+/g, ' ');
  return words.replaceAll('( ', '(').replaceAll(' )', ')').trim();
}
