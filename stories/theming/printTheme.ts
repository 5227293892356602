import { readTokens } from '../docs/readTokens.js';
import type { Theme } from './presets.js';

/** How a theme can be written down. */
export type ThemeFormat = 'css' | 'appearance';

/** The theme as a host writes it into a stylesheet, or passes it to `appearance`. */
export function printTheme(theme: Theme, format: ThemeFormat): string {
  const tokens = readTokens().flatMap(({ name, property, variable }) => {
    const value = theme[name];
    return value === undefined ? [] : [{ property, variable, value }];
  });
  if (format === 'css') {
    return [':root {', ...tokens.map(({ property, value }) => `  ${property}: ${value};`), '}'].join('\n');
  }
  const variables = tokens.map(({ variable, value }) => `    ${variable}: ${JSON.stringify(value)},`);
  return ['const appearance = {', '  variables: {', ...variables, '  },', '};'].join('\n');
}
