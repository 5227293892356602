import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argv, exit } from 'node:process';
import { playNext } from './hosts/playNext.mjs';
import { playNode } from './hosts/playNode.mjs';
import { playVite } from './hosts/playVite.mjs';
import { packPackages } from './packPackages.mjs';

// Packs our packages and installs them into new apps outside of the workspace, as users do; builds the apps and uses
// them. Names after the command choose among them.

/**
 * An app that our packages are installed into.
 *
 * @typedef {object} Host
 * @property {string} folder an empty one, outside of the workspace
 * @property {import('./packPackages.mjs').PackedPackage[]} packages
 */

/** @type {Record<string, (host: Host) => Promise<void>>} */
const HOSTS = {
  node: playNode,
  'vite-react-19': (host) => playVite(host, { react: '19' }),
  'vite-react-18': (host) => playVite(host, { react: '18' }),
  next: playNext,
};

const asked = argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(HOSTS, name));
if (unknown.length > 0) {
  console.error(`There is no host ${unknown.join(', ')}, but: ${Object.keys(HOSTS).join(', ')}.`);
  exit(1);
}

const place = mkdtempSync(join(tmpdir(), 'offtake-hosts-'));
let isPassed = true;
try {
  const packages = await packPackages(place);
  for (const [name, play] of Object.entries(HOSTS)) {
    if (asked.length === 0 || asked.includes(name)) isPassed = (await played(name, play, packages)) && isPassed;
  }
} finally {
  rmSync(place, { recursive: true, force: true, maxRetries: 3 });
}
exit(isPassed ? 0 : 1);

/**
 * @param {string} name
 * @param {(host: Host) => Promise<void>} play
 * @param {Host['packages']} packages
 */
async function played(name, play, packages) {
  const folder = join(place, name);
  mkdirSync(folder);
  const startedAt = performance.now();
  try {
    await play({ folder, packages });
    console.log(`✓ ${name} (${((performance.now() - startedAt) / 1000).toFixed(1)} s)`);
    return true;
  } catch (error) {
    console.error(`✗ ${name}\n`, error);
    return false;
  }
}
