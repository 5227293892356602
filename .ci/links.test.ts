import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { findDocuments } from './findDocuments.mjs';
import { readAnchors, readLinks } from './readLinks.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const documents = [...findDocuments(root), 'llms.txt'];

describe('links', () => {
  it.each(documents)('%s leads to files and headings that are there', (document) => {
    const broken = readLinks(read(document)).flatMap(({ line, target }) => {
      const reason = findFault(document, target);
      return reason === null ? [] : [`${document}:${line} ${target}: ${reason}`];
    });
    expect(broken).toEqual([]);
  });

  it('of every guide, runbook and example is one away from the list of documents', () => {
    const links = readLinks(read('docs/README.md'));
    const listed = new Set(links.map(({ target }) => join('docs', target.split('#')[0] ?? '')));
    const wanted = documents.filter((document) =>
      /^docs\/(?:[^/]+|guides\/.*|operations\/.*|examples\/[^/]+)$/.test(document),
    );
    expect(wanted.filter((document) => document !== 'docs/README.md' && !listed.has(document))).toEqual([]);
  });

  it('that are broken are found', () => {
    expect(findFault('README.md', 'docs/nowhere.md')).toContain('no such file');
    expect(findFault('README.md', 'CONTRIBUTING.md#nowhere')).toContain('no such heading');
    expect(findFault('README.md', '#nowhere')).toContain('no such heading');
    expect(findFault('README.md', '/docs/errors.md')).toContain('starts with a slash');
  });

  it('are read out of prose, not out of code', () => {
    const text = 'See [`a` [b]](a.md "A") and `[x](y.md)`.\n```md\n[c](c.md)\n```\n[d]: d.md';
    expect(readLinks(text)).toEqual([
      { line: 1, target: 'a.md' },
      { line: 5, target: 'd.md' },
    ]);
  });

  it('may lead to headings as GitHub names them', () => {
    const text = '# One `two`, three!\n## A\n## A\n```sh\n# not one\n```\n### [Link](x.md) – 3 %';
    expect([...readAnchors(text)]).toEqual(['one-two-three', 'a', 'a-1', 'link--3-']);
  });
});

/** @returns what is wrong with a link, or null. Other sites are not asked. */
function findFault(document: string, target: string): string | null {
  if (/^(?:https?|mailto):/.test(target)) return null;
  // Storybook's own addresses.
  if (document.endsWith('.mdx') && target.startsWith('?path=')) return null;
  if (target.startsWith('/')) return 'it starts with a slash, which leads nowhere on disk';
  const [path = '', anchor] = target.split('#');
  const file = path === '' ? document : relative(root, join(root, dirname(document), decodeURIComponent(path)));
  if (file.startsWith('..') || !existsSync(join(root, file))) return 'there is no such file';
  if (anchor === undefined || statSync(join(root, file)).isDirectory()) return null;
  return readAnchors(read(file)).has(anchor) ? null : `${file} has no such heading`;
}

function read(document: string): string {
  return readFileSync(join(root, document), 'utf8');
}
