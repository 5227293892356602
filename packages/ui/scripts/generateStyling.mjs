// Writes docs/styling.md, the public styling contract, from the built tables of parts and tokens.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { writeGenerated } from '../../../.ci/writeGenerated.mjs';

/**
 * @typedef {{ part?: string, element: string, says: string, state?: Record<string, string | readonly string[]> }} Entry
 */

const built = new URL('../dist/', import.meta.url);
const { TOKENS } = await import(new URL('styles/tokens.js', built).href);
const { ELEMENTS } = await import(new URL('styles/attributes.js', built).href);
const css = readFileSync(new URL('../src/styles/tokens.css', import.meta.url), 'utf8').replaceAll(/\s+/g, ' ');

const sections = [
  `# Styling

What of the components can be styled, and stays as it is until a major version says otherwise. Generated from the sources by
\`npx -y pnpm@12 generate\`; how to use it is told in Storybook, under Theming.`,
  `## Tokens

Custom properties that are only ever read. Each is also a variable of \`appearance\`, by its name in camel case.

${table(
  ['token', 'default', 'for'],
  Object.entries(TOKENS).map(([name, says]) => [code(`--offtake-${name}`), code(defaultOf(name)), says]),
)}`,
];
for (const folder of readdirSync(built).filter((name) => existsSync(new URL(`${name}/parts.js`, built)))) {
  const component = toComponent(folder);
  const [parts] = Object.values(await import(new URL(`${folder}/attributes.js`, built).href));
  sections.push(
    `## ${component}

Parts are exports of \`@offtake/ui/${folder}\`; a row without one is a class only. Names in \`classNames\` are those behind
\`.offtake-${component}-\`, and \`root\`.

${rows((name) => (name === 'root' ? `offtake-${component}` : `offtake-${component}-${name}`), parts)}`,
  );
}
sections.push(`## Shared elements

Classes that several components use.

${rows((name) => `offtake-${name}`, ELEMENTS)}`);

writeGenerated(new URL('../../../docs/styling.md', import.meta.url), `${sections.join('\n\n')}\n`);

/**
 * @param {(name: string) => string} toClass
 * @param {Record<string, Entry>} entries
 */
function rows(toClass, entries) {
  return table(
    ['class', 'part', 'element', 'attributes', 'is'],
    Object.entries(entries).map(([name, { part, element, says, state = {} }]) => [
      code(`.${toClass(name)}`),
      part ? code(part) : '',
      code(`<${element}>`),
      Object.entries(state).map(toAttribute).join('<br>'),
      says,
    ]),
  );
}

/** @param {[string, string | readonly string[]]} attribute */
function toAttribute([name, values]) {
  if (typeof values === 'string') return `${code(`data-${name}`)}${values === 'text' ? ' as the backend says' : ''}`;
  return `${code(`data-${name}`)}: ${values.join(', ')}`;
}

/** @param {string} name */
function defaultOf(name) {
  const start =
    css.indexOf(`var(--offtake-${name},`) === -1
      ? css.indexOf(`var( --offtake-${name},`)
      : css.indexOf(`var(--offtake-${name},`);
  let depth = 0;
  let end = start;
  do {
    if (css[end] === '(') depth += 1;
    if (css[end] === ')') depth -= 1;
    end += 1;
  } while (depth > 0 || css[end - 1] !== ')');
  return css.slice(css.indexOf(',', start) + 1, end - 1).trim();
}

/**
 * @param {string[]} head
 * @param {string[][]} body
 */
function table(head, body) {
  return [head, head.map(() => '---'), ...body].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** @param {string} text */
function code(text) {
  return `\`${text}\``;
}

/** `order-form` becomes `OrderForm`. @param {string} folder */
function toComponent(folder) {
  return folder.replaceAll(/(?:^|-)([a-z])/g, (_match, letter) => letter.toUpperCase());
}
