import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findDocuments } from './findDocuments.mjs';
import { writeGenerated } from './writeGenerated.mjs';

// Writes llms.txt: the list of documents for programs that read, by title and first sentence. With --check it only
// compares.
// @see https://llmstxt.org

/** What is listed under which heading: the first pattern that fits. */
const SECTIONS = [
  { title: 'Guides', pattern: /^docs\/guides\// },
  {
    title: 'Reference',
    pattern: /^docs\/(?:errors|styling|upgrading|scaling|proofs|threat-model)\.md$|^SECURITY\.md$/,
  },
  { title: 'Packages', pattern: /^packages\/[^/]+\/README\.md$/ },
  { title: 'Operations', pattern: /^docs\/operations\// },
  { title: 'Examples', pattern: /^docs\/(?:examples|backends)\/README\.md$/ },
  { title: 'Optional', pattern: /^docs\/decisions\/|^CONTRIBUTING\.md$/ },
];

const root = fileURLToPath(new URL('..', import.meta.url));
const documents = findDocuments(root);
const text = `# Offtake

> ${summaryOf('README.md')}

The backend speaks [an OpenAPI document](docs/openapi.json). What each package exports is in docs/api/, a file for each entry.

${SECTIONS.map(writeSection).join('\n\n')}
`;

writeGenerated(new URL('../llms.txt', import.meta.url), text);

/** @param {(typeof SECTIONS)[number]} section */
function writeSection(section) {
  const own = documents.filter((document) => SECTIONS.find(({ pattern }) => pattern.test(document)) === section);
  const lines = own.map((document) => `- [${titleOf(document)}](${document}): ${summaryOf(document)}`);
  return [`## ${section.title}`, '', ...lines].join('\n');
}

/** @param {string} document */
function titleOf(document) {
  const title = /^# (.*)$/m.exec(read(document))?.[1];
  if (title === undefined) throw new Error(`${document} has no title, so it cannot be listed.`);
  return title.replaceAll('`', '');
}

/**
 * The first sentence after the title, without its marks.
 *
 * @param {string} document
 */
function summaryOf(document) {
  const paragraphs = read(document)
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.trim());
  const prose = paragraphs.find((paragraph) => /^(?:\*\*)?[\p{L}\p{N}[`]/u.test(paragraph));
  if (prose === undefined) throw new Error(`${document} has no sentence to be listed by.`);
  const plain = prose
    .replaceAll('\n', ' ')
    .replaceAll(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/[`*]/g, '')
    .replace(/^Context\. /, '');
  return /^.*?\.(?=\s|$)/.exec(plain)?.[0] ?? plain;
}

/** @param {string} document */
function read(document) {
  return readFileSync(new URL(`../${document}`, import.meta.url), 'utf8');
}
