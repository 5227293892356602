import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pnpm, runCommand } from './runCommand.mjs';

const TIMEOUT_MS = 3 * 60_000;

const packagesFolder = join(import.meta.dirname, '../packages');

/**
 * A package as it would be published.
 *
 * @typedef {object} PackedPackage
 * @property {string} name
 * @property {string} tarball where it is
 * @property {string[]} entries what it exports: `.`, `./node`
 * @property {string[]} commands the names of the commands that it brings
 */

/**
 * Packs each public package. pnpm packs, so that workspace: and catalog: become versions.
 *
 * @param {string} folder where the tarballs go
 * @returns {Promise<PackedPackage[]>}
 * @throws {Error} with what pnpm says, when it does not pack one.
 */
export function packPackages(folder) {
  return Promise.all(readManifests().map((manifest) => pack(folder, manifest)));
}

/**
 * @typedef {object} Manifest
 * @property {string} name
 * @property {boolean} [private]
 * @property {Record<string, unknown>} exports
 * @property {Record<string, string>} [bin]
 */

/**
 * @param {string} folder
 * @param {Manifest} manifest
 */
async function pack(folder, { name, exports, bin = {} }) {
  const tarball = join(folder, `${name.replace('@', '').replace('/', '-')}.tgz`);
  const { code, output } = await runCommand(pnpm('--filter', name, 'pack', '--out', tarball), {
    timeoutMs: TIMEOUT_MS,
  });
  if (code !== 0) throw new Error(`${name} cannot be packed:\n${output}`);
  return { name, tarball, entries: Object.keys(exports), commands: Object.keys(bin) };
}

function readManifests() {
  return readdirSync(packagesFolder)
    .map((folder) => readManifest(join(packagesFolder, folder, 'package.json')))
    .filter((manifest) => !manifest.private);
}

/**
 * @param {string} path
 * @returns {Manifest}
 */
function readManifest(path) {
  return JSON.parse(readFileSync(path, 'utf8'));
}
