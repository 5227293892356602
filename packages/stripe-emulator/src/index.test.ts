import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import * as main from './index.js';
import * as node from './node/index.js';

it('exports these names and no others', () => {
  expect(Object.keys(main).toSorted()).toEqual(['DEFAULT_PRODUCTS', 'DEFAULT_SUPPLIERS', 'createStripeEmulator']);
  expect(Object.keys(node).toSorted()).toEqual(['StateFileError', 'serveStripeEmulator']);
});

it('runs in browsers: only the node folder and the command know Node, and one default knows the clock', async () => {
  const knowsNode = await findSources(/from 'node:|\bprocess\.|\bBuffer\b/);
  expect(knowsNode.filter((path) => !path.startsWith('node/') && path !== 'cli.ts')).toEqual([]);
  expect(await findSources(/Date\.now|new Date\(\)/)).toEqual(['resolveOptions.ts']);
  expect(await findSources(/Math\.random|getRandomValues|randomUUID/)).toEqual(['resolveOptions.ts']);
});

async function findSources(pattern: RegExp): Promise<string[]> {
  const folder = import.meta.dirname;
  const paths = await readdir(folder, { recursive: true });
  const sources = paths.filter((path) => /(?<!\.test)\.ts$/.test(path) && !path.startsWith('testSupport'));
  const texts = await Promise.all(sources.map((path) => readFile(join(folder, path), 'utf8')));
  return sources.filter((_, index) => pattern.test(texts[index] ?? ''));
}
