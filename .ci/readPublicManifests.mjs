import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const packagesFolder = join(import.meta.dirname, '../packages');

/**
 * What the manifest of a published package says, as far as it is asked for here.
 *
 * @typedef {object} PublicManifest
 * @property {string} folder the name of its folder in `packages`
 * @property {string} name
 * @property {Record<string, { types?: string } | string>} exports
 * @property {Record<string, string>} [bin]
 * @property {Record<string, string>} [dependencies]
 * @property {Record<string, string>} [peerDependencies]
 */

/**
 * Reads the manifest of every package that is published.
 *
 * @returns {PublicManifest[]}
 */
export function readPublicManifests() {
  return readdirSync(packagesFolder)
    .map((folder) => ({ ...readManifest(folder), folder }))
    .filter((manifest) => !manifest.private);
}

/**
 * @param {string} folder
 * @returns {PublicManifest & { private?: boolean }}
 */
function readManifest(folder) {
  return JSON.parse(readFileSync(join(packagesFolder, folder, 'package.json'), 'utf8'));
}
