import { join } from 'node:path';
import { readPublicManifests } from './readPublicManifests.mjs';
import { pnpm, runCommand } from './runCommand.mjs';

const TIMEOUT_MS = 3 * 60_000;

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
  return Promise.all(readPublicManifests().map((manifest) => pack(folder, manifest)));
}

/**
 * @param {string} folder
 * @param {import('./readPublicManifests.mjs').PublicManifest} manifest
 */
async function pack(folder, { name, exports, bin = {} }) {
  const tarball = join(folder, `${name.replace('@', '').replace('/', '-')}.tgz`);
  const { code, output } = await runCommand(pnpm('--filter', name, 'pack', '--out', tarball), {
    timeoutMs: TIMEOUT_MS,
  });
  if (code !== 0) throw new Error(`${name} cannot be packed:\n${output}`);
  return { name, tarball, entries: Object.keys(exports), commands: Object.keys(bin) };
}
