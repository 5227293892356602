import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

const NOT_OURS = new Set(['node_modules', 'dist', 'storybook-static', 'coverage']);

/**
 * Every Markdown and MDX file of the repository, as paths below its folder, but for the reports of what the packages
 * give: those list, and are generated.
 *
 * @param {string} root
 * @returns {string[]}
 */
export function findDocuments(root) {
  return search(root, root).toSorted();
}

/**
 * @param {string} root
 * @param {string} folder
 * @returns {string[]}
 */
function search(root, folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.isFile()) return isDocument(entry.name) ? [relative(root, join(folder, entry.name))] : [];
    const isOurs = entry.isDirectory() && !entry.name.startsWith('.') && !NOT_OURS.has(entry.name);
    return isOurs ? search(root, join(folder, entry.name)) : [];
  });
}

/** @param {string} name */
function isDocument(name) {
  return /\.mdx?$/.test(name) && !name.endsWith('.api.md');
}
