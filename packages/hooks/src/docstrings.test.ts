import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

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

describe.each(publicNames)('$name', ({ name, folder, file }) => {
  const source = readFileSync(join(folder, file), 'utf8');
  const declaration = findDeclaration(source, name);

  it('has a docstring that begins with a sentence', () => {
    expect(declaration?.docstring).toMatch(/^[A-Z\d`].{10,}/);
  });

  it.runIf(/^(?:use|create)[A-Z]|^OfftakeProvider$|Options$/.test(name) && isFunction(source, name))(
    'has an example, and names its failures',
    () => {
      expect(declaration?.docstring).toContain('@example');
      if (/^use[A-Z]/.test(name) && name !== 'useOrderTimeline') expect(declaration?.docstring).toContain('@throws');
    },
  );

  it.runIf(declaration?.members.length)('has a docstring at each of its members', () => {
    expect(declaration?.members.filter(({ isDocumented }) => !isDocumented).map((member) => member.name)).toEqual([]);
  });
});

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

function isFunction(source: string, name: string): boolean {
  return new RegExp(`^export function ${name}\\b`, 'm').test(source);
}

/** The docstring right before a declaration, without its stars, and the members of an interface. */
function findDeclaration(source: string, name: string) {
  const start = new RegExp(`^export (?:abstract )?(?:function|const|class|interface|type) ${name}\\b`, 'm').exec(
    source,
  );
  if (!start) return null;
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
  const members = body.flatMap((line, index) => {
    const member = /^ {2}(?:readonly )?([a-zA-Z]\w*|'[a-z-]+')[?]?(?:<.*>)?[:(]/.exec(line)?.[1];
    return member === undefined
      ? []
      : [{ name: member, isDocumented: body[index - 1]?.trim().endsWith('*/') === true }];
  });
  return { docstring, members };
}
