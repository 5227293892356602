import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const read = (name: string) => readFileSync(join(import.meta.dirname, name), 'utf8');

/** Every name that the package gives, types included. */
const names = [...read('index.ts').matchAll(/export (?:type )?\{([^}]+)\}/g)].flatMap(([, list = '']) =>
  list
    .split(',')
    .map((name) => name.replace(/^\s*type\s/, '').trim())
    .filter(Boolean),
);

const typeTests = readdirSync(import.meta.dirname)
  .filter((name) => /types\.test\.ts$/i.test(name))
  .map(read)
  .join('\n');

it.each(names)('%s has a type test', (name) => {
  const isTested = new RegExp(`expectTypeOf[^;]*\\b${name}\\b`).test(typeTests);
  expect(
    isTested,
    `Add an expectTypeOf that says what ${name} is, in types.test.ts or a file named *Types.test.ts.`,
  ).toBe(true);
});
