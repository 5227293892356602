import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exit } from 'node:process';
import { fileURLToPath } from 'node:url';
import { pnpm, runCommand } from './runCommand.mjs';

// Packs each package as it would be published, and asks publint and attw what an installer would find wrong with it.

/** @typedef {{ name: string, private?: boolean, exports: Record<string, unknown> }} Manifest */

const TIMEOUT_MS = 3 * 60_000;

const packagesFolder = fileURLToPath(new URL('../packages', import.meta.url));
const tarballs = mkdtempSync(join(tmpdir(), 'offtake-packages-'));

const results = [];
for (const folder of readdirSync(packagesFolder)) {
  const manifest = readManifest(join(packagesFolder, folder, 'package.json'));
  if (!manifest.private) results.push(await check(manifest));
}
rmSync(tarballs, { recursive: true });
exit(results.every(Boolean) ? 0 : 1);

/** @param {Manifest} manifest */
async function check({ name, exports }) {
  const tarball = join(tarballs, `${name.replace('@', '').replace('/', '-')}.tgz`);
  const commands = [
    // pnpm packs, so that workspace: and catalog: become versions.
    pnpm('--filter', name, 'pack', '--out', tarball),
    pnpm('exec', 'publint', 'run', tarball, '--strict', '--pack', 'false'),
    pnpm('exec', 'attw', tarball, '--profile', 'esm-only', '--no-emoji', '--no-color', ...excludedEntrypoints(exports)),
  ];
  for (const command of commands) {
    const { code, output } = await runCommand(command, { timeoutMs: TIMEOUT_MS });
    if (code === 0) continue;
    console.error(`✗ ${name}\n${output}`);
    return false;
  }
  console.log(`✓ ${name}`);
  return true;
}

/**
 * Stylesheets and the manifest have no types to be wrong.
 *
 * @param {Record<string, unknown>} exports
 */
function excludedEntrypoints(exports) {
  const excluded = Object.keys(exports).filter((entry) => /\.(?:css|json)$/.test(entry));
  return excluded.length > 0 ? ['--exclude-entrypoints', ...excluded] : [];
}

/**
 * @param {string} path
 * @returns {Manifest}
 */
function readManifest(path) {
  return JSON.parse(readFileSync(path, 'utf8'));
}
