import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { compileDocuments, type DocumentErrors } from './compileDocuments.js';
import { findDocuments } from './findDocuments.mjs';
import { readCodeBlocks } from './readCodeBlocks.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const documents = findDocuments(root).filter(
  (document) => readCodeBlocks(readFileSync(join(root, document), 'utf8')).length > 0,
);
const TIMEOUT_MS = 300_000;

let errors: DocumentErrors;
const folders: string[] = [];

beforeAll(async () => {
  errors = await compileDocuments(root, documents);
}, TIMEOUT_MS);

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

it.each(documents)('the code in %s compiles', (document) => {
  expect(errors.get(document) ?? []).toEqual([]);
});

it.each(documents)('the code in %s that is said to be run is run', (document) => {
  for (const { line, code, source } of readCodeBlocks(readFileSync(join(root, document), 'utf8'))) {
    if (source === null) continue;
    expect(source, `${document}:${line}`).toMatch(
      /\.test\.tsx?$|\.stories\.tsx$|examples\/[\w-]+\/[\w-]+\.(?:mjs|tsx)$/,
    );
    expect(readFileSync(join(root, dirname(document), source), 'utf8'), `${document}:${line}`).toContain(code);
  }
});

it(
  'finds what does not compile, in the line in which it stands',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'offtake-documented-'));
    folders.push(folder);
    for (const name of ['node_modules', 'tsconfig.base.json']) symlinkSync(join(root, name), join(folder, name));
    const wrong = "# Title\n\n```ts\nimport { useOrder } from '@offtake/hooks';\n\nuseOrder(1);\n```\n";
    writeFileSync(join(folder, 'wrong.md'), wrong);
    const found = await compileDocuments(folder, ['wrong.md']);
    expect(found.get('wrong.md')).toEqual([expect.stringMatching(/^wrong\.md:6 error TS2345: .*'number'/)]);
  },
  TIMEOUT_MS,
);
