import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bundle } from 'lightningcss';
import { describe, expect, test } from 'vitest';
import type { PartEntry, PartsTable } from '../internals/PartsTable.js';
import { PARTS } from '../styling.js';
import { ELEMENTS } from './attributes.js';
import { TOKENS } from './tokens.js';

const SOURCE = new URL('..', import.meta.url);
const FOLDERS = readdirSync(SOURCE).filter((folder) => existsSync(new URL(`${folder}/parts.ts`, SOURCE)));
const css = new TextDecoder().decode(
  bundle({ filename: fileURLToPath(new URL('styles.css', import.meta.url)), minify: true }).code,
);
const tables = new Map<string, PartsTable>();
for (const folder of FOLDERS) tables.set(folder, await readTable(folder));

describe('the public styling contract', () => {
  test('changes only on purpose', () => {
    const lines = Object.entries(ELEMENTS).map(([name, entry]) => toLine(`offtake-${name}`, entry));
    for (const [folder, table] of tables) {
      for (const [name, entry] of Object.entries(table)) lines.push(toLine(classOf(folder, name), entry));
    }
    expect(lines).toMatchSnapshot();
  });

  test('is given to tools as it is', () => {
    expect(PARTS).toEqual(Object.fromEntries([...tables].map(([folder, table]) => [toComponent(folder), table])));
  });

  test('names the tokens that the stylesheet reads, and no other', () => {
    const read = new Set([...css.matchAll(/var\(--offtake-([a-z-]+)/g)].map(([, name = '']) => name));
    expect([...read].toSorted()).toEqual(Object.keys(TOKENS).toSorted());
  });

  test('has every class of the stylesheet', () => {
    const known = new Set(Object.keys(ELEMENTS).map((name) => `offtake-${name}`));
    for (const [folder, table] of tables) for (const name of Object.keys(table)) known.add(classOf(folder, name));
    const described = [...FOLDERS.map(toComponent), ...Object.keys(ELEMENTS)].map((name) => `offtake-${name}`);
    const used = new Set([...css.matchAll(/\.(offtake-[A-Za-z-]+)/g)].map(([, name = '']) => name));
    const unknown = [...used].filter(
      (name) => !known.has(name) && described.some((prefix) => name === prefix || name.startsWith(`${prefix}-`)),
    );
    expect(unknown).toEqual([]);
  });

  test.each(FOLDERS)('has every part that %s exports, and none that it does not', async (folder) => {
    const named = Object.values(tables.get(folder) ?? {}).flatMap(({ part }: PartEntry) => part ?? []);
    const exported = Object.keys(await import(`../${folder}/parts.ts`));
    // Items makes the others and renders nothing itself.
    expect(exported.filter((name) => name !== 'Items').toSorted()).toEqual(named.toSorted());
  });

  test.each(FOLDERS)('is rendered by the files of %s, part by part', (folder) => {
    const files = readdirSync(new URL(folder, SOURCE)).filter((file) => file.endsWith('.tsx'));
    const code = files.map((file) => readFileSync(new URL(`${folder}/${file}`, SOURCE), 'utf8')).join('\n');
    const missing = Object.keys(tables.get(folder) ?? {}).filter(
      (name) => !code.includes(`part="${name}"`) && !code.includes(`classOf('${name}'`),
    );
    expect(missing).toEqual([]);
  });
});

async function readTable(folder: string): Promise<PartsTable> {
  const [table] = Object.values<PartsTable>(await import(`../${folder}/attributes.ts`));
  if (!table) throw new Error(`${folder}/attributes.ts exports no table of parts.`);
  return table;
}

function toLine(className: string, { element, state = {} }: PartEntry): string {
  const attributes = Object.entries(state).map(([name, values]) =>
    typeof values === 'string' ? `[data-${name}] ${values}` : `[data-${name}] ${values.join('|')}`,
  );
  return [`.${className}`, `<${element}>`, ...attributes].join(' ');
}

function classOf(folder: string, part: string): string {
  return part === 'root' ? `offtake-${toComponent(folder)}` : `offtake-${toComponent(folder)}-${part}`;
}

/** `order-form` becomes `OrderForm`. */
function toComponent(folder: string): string {
  return folder.replaceAll(/(?:^|-)([a-z])/g, (_match, letter: string) => letter.toUpperCase());
}
