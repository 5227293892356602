import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { cwd, execPath, exit } from 'node:process';
import { runCommand } from './runCommand.mjs';

// Works out the next version from the notes in .changeset, and writes it and the changelogs, in the folder that it is
// run in.
//
// Packages of ours that are peers of each other share one version. Changesets takes a new version of a peer for a
// breaking change of those who have it, which in a group with one version makes a major release of every minor one, and
// 1.0.0 of the first. So it does not get to see those peers.

/** @typedef {{ name: string, version: string, peerDependencies?: Record<string, string> }} Manifest */

const TIMEOUT_MS = 60_000;
const SCOPE = '@offtake/';

const changeset = createRequire(import.meta.url).resolve('@changesets/cli/bin.js');
const packages = join(cwd(), 'packages');
const paths = readdirSync(packages).map((folder) => join(packages, folder, 'package.json'));
const originals = new Map(paths.map((path) => [path, readFileSync(path, 'utf8')]));
let code = 1;
try {
  for (const [path, text] of originals) writeFileSync(path, withoutOwnPeers(text));
  const result = await runCommand([execPath, changeset, 'version'], { timeoutMs: TIMEOUT_MS });
  ({ code } = result);
  console.log(result.output.trimEnd());
} finally {
  for (const [path, text] of originals) writeFileSync(path, withVersion(text, readManifest(path).version));
}
exit(code);

/** @param {string} text */
function withoutOwnPeers(text) {
  /** @type {Manifest} */
  const { peerDependencies = {}, ...manifest } = JSON.parse(text);
  const others = Object.entries(peerDependencies).filter(([name]) => !name.startsWith(SCOPE));
  return JSON.stringify({ ...manifest, peerDependencies: Object.fromEntries(others) }, null, 2);
}

/**
 * Versions of our own packages are `workspace:*`, so a release changes nothing else in a manifest.
 *
 * @param {string} text
 * @param {string} version
 */
function withVersion(text, version) {
  return text.replace(/^(  "version": ").*?"/m, (_, before) => `${before}${version}"`);
}

/**
 * @param {string} path
 * @returns {Manifest}
 */
function readManifest(path) {
  return JSON.parse(readFileSync(path, 'utf8'));
}
