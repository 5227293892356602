import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

// What people see when they point at a name: each one says what it is, and each hook shows how it is used.

const contract = fileURLToPath(new URL('../../contract/src', import.meta.url));
const publicNames = [
  ...readExports(import.meta.dirname, 'index.ts'),
  ...readExports(join(import.meta.dirname, 'development'), 'index.ts'),
];

it('knows all public names', () => {
  expect(publicNames.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['useOrderForm', 'Order', 'OrderFormState']),
  );
});

it.each(publicNames)('$name says what it is', ({ name, folder, file }) => {
  const source = readFileSync(join(folder, file), 'utf8');
  const { docstring, undocumented } = findDeclaration(source, name);
  expect(docstring).toMatch(/^[A-Z\d`].{10,}/);
  expect(undocumented).toEqual([]);
});

it.each(publicNames.filter(isUsedByExample))('$name shows how it is used', ({ name, folder, file }) => {
  const { docstring } = findDeclaration(readFileSync(join(folder, file), 'utf8'), name);
  expect(docstring).toContain('@example');
  if (NEEDS_PROVIDER.test(name)) expect(docstring).toContain('@throws');
});

/** A hook that only works something out needs no provider. */
const NEEDS_PROVIDER = /^use(?!OrderTimeline)[A-Z]/;

/** Hooks, what makes something, and the options factories. */
function isUsedByExample({ name }: PublicName): boolean {
  return /^(?:use|create)[A-Z]|^OfftakeProvider$|^[a-z]\w*Options$/.test(name) && !/(?:Variables|Result)$/.test(name);
}

interface PublicName {
  name: string;
  folder: string;
  file: string;
}

/** The names that an index exports, each with the file that it is declared in. */
function readExports(folder: string, index: string): PublicName[] {
  const source = readFileSync(join(folder, index), 'utf8');
  return [...source.matchAll(/export (?:type )?\{([^}]*)\} from '([^']+)'/g)]
    .flatMap(([, names = '', from = '']) =>
      names
        .split(',')
        .map((name) => name.trim().replace(/^type /, ''))
        .filter((name) => name !== '')
        .flatMap((name) => {
          if (!from.startsWith('@offtake/contract')) return [{ name, folder, file: from.replace(/\.js$/, '.ts') }];
          return readExports(contract, 'index.ts').filter((each) => each.name === name);
        }),
    )
    .map((each) => ({ ...each, file: resolveFile(each) }));
}

function resolveFile({ folder, file }: PublicName): string {
  try {
    readFileSync(join(folder, file));
    return file;
  } catch {
    return `${file}x`;
  }
}

/** The docstring right before a declaration, without its stars, and the members of an interface that have none. */
function findDeclaration(source: string, name: string): { docstring: string; undocumented: string[] } {
  const start = new RegExp(
    `^export (?:abstract |async )?(?:function\\*?|const|class|interface|type) ${name}\\b`,
    'm',
  ).exec(source);
  if (!start) throw new Error(`${name} is not declared where it is exported from.`);
  const before = source.slice(0, start.index).trimEnd();
  const opening = before.endsWith('*/') ? before.lastIndexOf('/**') : -1;
  const docstring =
    opening === -1
      ? ''
      : before
          .slice(opening + 3, -2)
          .replaceAll(/\n? *\*? /g, ' ')
          .trim();
  const isInterface = start[0].includes(' interface ');
  const body = isInterface ? source.slice(start.index, source.indexOf('\n}', start.index)).split('\n') : [];
  const undocumented = body.flatMap((line, index) => {
    const member = /^ {2}(?:readonly )?([a-zA-Z]\w*|'[a-z-]+')[?]?(?:<.*>)?[:(]/.exec(line)?.[1];
    return member === undefined || body[index - 1]?.trim().endsWith('*/') ? [] : [member];
  });
  return { docstring, undocumented };
}
