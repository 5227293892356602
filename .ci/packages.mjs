import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exit } from 'node:process';
import { packPackages } from './packPackages.mjs';
import { pnpm, runCommand } from './runCommand.mjs';

// Packs each package as it would be published, and asks publint and attw what an installer would find wrong with it.

const TIMEOUT_MS = 3 * 60_000;

const tarballs = mkdtempSync(join(tmpdir(), 'offtake-packages-'));

const results = [];
for (const packed of await packPackages(tarballs)) results.push(await check(packed));
rmSync(tarballs, { recursive: true });
exit(results.every(Boolean) ? 0 : 1);

/** @param {import('./packPackages.mjs').PackedPackage} packed */
async function check({ name, tarball, entries }) {
  const commands = [
    pnpm('exec', 'publint', 'run', tarball, '--strict', '--pack', 'false'),
    // Modules only; that Node can `require` them too is shown by .ci/hosts.mjs.
    pnpm('exec', 'attw', tarball, '--profile', 'esm-only', '--no-emoji', '--no-color', ...excludedEntrypoints(entries)),
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
 * @param {string[]} entries
 */
function excludedEntrypoints(entries) {
  const excluded = entries.filter((entry) => /\.(?:css|json)$/.test(entry));
  return excluded.length > 0 ? ['--exclude-entrypoints', ...excluded] : [];
}
